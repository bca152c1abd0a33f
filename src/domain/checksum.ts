// CRC-32 over a text of plain letters: any single changed character changes it.
// Must not know: what the text says.

/** Seven characters of base 36; for texts whose characters are all below 256. */
export const checksumOf = (text: string): string => {
  let crc = 0xffffffff;
  for (let place = 0; place < text.length; place += 1) crc = fold(crc ^ text.charCodeAt(place));
  return ((crc ^ 0xffffffff) >>> 0).toString(36).padStart(7, '0');
};

const fold = (crc: number): number => {
  let rest = crc;
  for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  return rest;
};
