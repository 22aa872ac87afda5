/**
 * Compiled modules made one classic script: what a page opened from a file can run, where nothing may be imported.
 *
 * Each module becomes a function that gives its exports, so no name of one can meet a name of another. It reads what
 * the compiler writes
 * of our own sources, and refuses what it does not know rather than leave it in.
 */

// import { a, b as c } from './x.js';
const IMPORT = /^import \{([^{}]{0,2000})\} from '([^'\n]{1,200})';$/gm;
// export const a = 1; export async function f() {
const EXPORT = /^export ((?:const|let|function|async function|class) ([\w$]{1,100}))/gm;
// export {};
const EMPTY_EXPORT = /^export \{\};$/gm;
// what is left of a module's own words
const LEFT = /^(?:import|export)\b.*|\bimport\(/m;

/**
 * One script that runs `entry` and all it imports. `modules` holds compiled code by path; `entry` is one of the paths.
 */
export function inlineModules(modules: ReadonlyMap<string, string>, entry: string): string {
  const made = new Map<string, string>();
  const names = new Map<string, string>();
  const visit = (path: string): string => {
    const known = names.get(path);
    if (known !== undefined) return known;
    const code = modules.get(path);
    if (code === undefined) throw new Error(`there is no module ${path}`);
    const name = `module${names.size}`;
    names.set(path, name);
    made.set(path, wrap(code, name, path, visit));
    return name;
  };
  visit(entry);
  // A module is finished after those it imports: the order in which it was put into `made`
  return `'use strict';\n${[...made.values()].join('\n')}\n`;
}

function wrap(code: string, name: string, path: string, visit: (path: string) => string): string {
  const exported: string[] = [];
  const body = code
    .replace(EMPTY_EXPORT, '')
    .replace(
      IMPORT,
      (_, list: string, from: string) => `const {${list.replace(/ as /g, ': ')}} = ${visit(resolve(path, from))};`,
    )
    .replace(EXPORT, (_, declaration: string, variable: string) => {
      exported.push(variable);
      return declaration;
    });
  const left = LEFT.exec(body);
  if (left) throw new Error(`${path} cannot be put into one script: "${left[0]}"`);
  // In a page, these end a script or hide the rest of it
  const safe = body.replace(/<(?=\/script|!--|script)/gi, '\\x3c');
  return `const ${name} = (() => {\n${safe}\nreturn { ${exported.join(', ')} };\n})();`;
}

/** "a/b/c.js", "../d.js" → "a/d.js" */
function resolve(path: string, relative: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
