/** A strict check that a text is well-formed XML 1.0, as far as these files use it: no DTD, no CDATA, no comments. */
const NAME = '[A-Za-z_][\\w.:-]*';
const TEXT = '(?:[^<&]|&(?:amp|lt|gt|quot|apos|#\\d+);)';
const TOKEN = new RegExp(
  `<\\?xml [^?]*\\?>|<(${NAME})((?:\\s+${NAME}="(?:[^<&"]|&(?:amp|lt|gt|quot|apos|#\\d+);)*")*)\\s*(/?)>|</(${NAME})\\s*>|${TEXT}+`,
  'uy',
);

/** Throws where `text` is not well-formed. */
export function checkXml(text: string): void {
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u.test(text))
    throw new Error('a character that XML does not have');
  const open: string[] = [];
  let roots = 0;
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    if (!match) throw new Error(`not well-formed at ${at}: ${text.slice(at, at + 40)}`);
    const [whole, start, , selfClosed, end] = match;
    if (start && open.length === 0 && ++roots > 1) throw new Error('a second root');
    if (start && !selfClosed) open.push(start);
    if (end && open.pop() !== end) throw new Error(`</${end}> closes nothing`);
    if (!start && !end && open.length === 0 && !whole.startsWith('<?') && whole.trim() !== '')
      throw new Error('text outside the root');
    at += whole.length;
  }
  if (open.length > 0 || roots !== 1) throw new Error('an element is not closed');
}
