// An address as a QR code for the terminal, for a phone's camera to read.
// Must not know: what is at the address.
import qrcode from 'qrcode-generator';

/** Cells of silence around it, without which cameras do not find it. */
const MARGIN = 2;

/** Two rows of cells in one of text; written light on dark, as most terminals are, so that it reads dark on light. */
const HALVES: Readonly<Record<string, string>> = { '00': '█', '01': '▀', '10': '▄', '11': ' ' };

export const qrLines = (address: string): string[] => {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const size = code.getModuleCount();
  const isDark = (row: number, column: number): boolean =>
    [row, column].every((at) => at >= 0 && at < size) && code.isDark(row, column);
  const cells = Array.from({ length: size + 2 * MARGIN }, (_, at) => at - MARGIN);
  const rows = cells.filter((_, at) => at % 2 === 0);
  return rows.map((row) =>
    cells
      .map((column) => {
        const pair = [row, row + 1].map((at) => Number(isDark(at, column))).join('');
        return HALVES[pair] ?? ' ';
      })
      .join(''),
  );
};
