/** The part of the package's interface that we use; it ships no types. */
declare module 'edtf' {
  /** Parses EDTF; throws on what is none. `min` and `max` are milliseconds since 1970, or infinite. */
  export default function edtf(text: string, options?: { level?: number }): { min: number; max: number };
}
