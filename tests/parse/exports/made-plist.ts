/** Writes a binary property list, as Safari saves pages. */
type Plist = string | Uint8Array | { readonly [key: string]: Plist };

/** The bytes of a list of dictionaries, ASCII texts and data. */
export function plistOf(root: Plist): Uint8Array {
  const objects: Buffer[] = [];
  const sized = (mark: number, length: number): number[] =>
    length < 15 ? [mark | length] : [mark | 15, 0x11, length >> 8, length & 255];
  const add = (value: Plist): number => {
    const at = objects.push(Buffer.alloc(0)) - 1;
    if (typeof value === 'string') objects[at] = Buffer.from([...sized(0x50, value.length), ...Buffer.from(value)]);
    else if (value instanceof Uint8Array) objects[at] = Buffer.from([...sized(0x40, value.length), ...value]);
    else {
      const entries = Object.entries(value);
      const keys = entries.map(([key]) => add(key));
      const values = entries.map(([, one]) => add(one));
      objects[at] = Buffer.from([...sized(0xd0, entries.length), ...keys, ...values]);
    }
    return at;
  };
  add(root);
  const head = Buffer.from('bplist00');
  let offset = head.length;
  const offsets = objects.map((object) => {
    const bytes = Buffer.alloc(2);
    bytes.writeUInt16BE(offset);
    offset += object.length;
    return bytes;
  });
  const trailer = Buffer.alloc(32);
  trailer[6] = 2;
  trailer[7] = 1;
  trailer.writeBigUInt64BE(BigInt(objects.length), 8);
  trailer.writeBigUInt64BE(0n, 16);
  trailer.writeBigUInt64BE(BigInt(offset), 24);
  return Buffer.concat([head, ...objects, ...offsets, trailer]);
}
