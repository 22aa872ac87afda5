/** Texts by number: each is kept once, however often it comes. */
export class Words {
  readonly #all: string[];
  /** Made when first asked for. */
  #numbers: Map<string, number> | null = null;

  constructor(all: string[]) {
    this.#all = all;
  }

  get all(): readonly string[] {
    return this.#all;
  }

  /** The number of `word`; a new one where it has none. */
  numberOf(word: string): number {
    const known = this.find(word);
    if (known !== undefined) return known;
    // A copy of its own: what was cut out of a page's text would keep the whole text in memory.
    const own = Buffer.from(word).toString();
    this.#numbers!.set(own, this.#all.length);
    return this.#all.push(own) - 1;
  }

  /** The number of `word`; undefined where it has none. */
  find(word: string): number | undefined {
    this.#numbers ??= new Map(this.#all.map((text, number) => [text, number]));
    return this.#numbers.get(word);
  }
}
