/** English words around written amounts. */

export const GIVES_OVER: ReadonlySet<string> = new Set(
  'hand hands handed handing turn turned turning take took taken taking'.split(' '),
);
