// Any text as letters, digits and hyphens: everything else becomes ~ and four hex digits.
// Must not know: records. The result needs no escaping in an address.

export const escaped = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/g, (unit) => `~${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The text again; undefined when it is not one that `escaped` makes. */
export const unescaped = (text: string): string | undefined =>
  /^(?:[A-Za-z0-9-]|~[0-9a-f]{4})*$/.test(text)
    ? text.replace(/~([0-9a-f]{4})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : undefined;
