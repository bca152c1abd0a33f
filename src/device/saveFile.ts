// A text as a file that the person's browser saves.
// Must not know: what the text is.

const FOR_A_MINUTE = 60_000;

export const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FOR_A_MINUTE);
};
