/** Elements made by name: text only ever as text, so nothing that an article says can become markup. */

type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | number>>;

/** An element with these attributes and children; `false` leaves an attribute out, null a child. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(key, value === true ? '' : String(value));
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The element with this id. */
export function byId<Type extends HTMLElement = HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as Type;
}

/** "1,234": digits in threes, as the rest of the site writes them. */
export function digits(number: number): string {
  let rest = String(number);
  let grouped = '';
  for (; rest.length > 3; rest = rest.slice(0, -3)) grouped = `,${rest.slice(-3)}${grouped}`;
  return rest + grouped;
}

/** "1 quote", "1,234 quotes". */
export const counted = (number: number, one: string): string => `${digits(number)} ${one}${number === 1 ? '' : 's'}`;
