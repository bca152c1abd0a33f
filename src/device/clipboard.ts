// Copying a line of text. Many devices refuse (plain http, frames); the answer says so.
// Must not know: what the text is.

export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};
