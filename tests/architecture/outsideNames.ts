// What a line of text says of the world outside: a machine’s own folders, a package registry, another host.
// Must not know: which files are looked at.

/** Folders that exist on one person's machine only. Pieces are joined here so that this file has none. */
const MACHINE_PATH = new RegExp(
  `(?<![\\w.])/(?:${['work', 'home', 'root', 'Users', 'private/tmp'].join('|')})/|[A-Z]:\\\\Users`,
);
const REGISTRY = new RegExp(
  ['npmjs', 'yarnpkg', 'jsr', 'unpkg', 'jsdelivr'].join('\\.|').concat('\\.'),
);

/** Addresses of our own, and names of XML vocabularies, which nobody ever asks for. */
const HARMLESS = /https?:\/\/(?:www\.w3\.org\/|127\.0\.0\.1|localhost|\$\{)/g;
const ADDRESS = /https?:\/\/[\w[$]|(?:src|href|url\()\s*=?\s*['"]?\/\/\w/;

export const namesMachine = (line: string): boolean => MACHINE_PATH.test(line);
export const namesRegistry = (line: string): boolean => REGISTRY.test(line);

/** An address of another host; `wss:` too. */
export const namesHost = (line: string): boolean =>
  ADDRESS.test(line.replaceAll(HARMLESS, '')) || /wss?:\/\/[\w[]/.test(line);
