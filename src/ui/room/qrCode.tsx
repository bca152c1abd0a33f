// An address as a QR code, drawn as one path; dark on light whatever the colours of the page, so that cameras read it.
// Must not know: what the address leads to.
import qrcode from 'qrcode-generator';

/** Light modules around it, which readers need. */
const QUIET = 4;

/** The smallest code that holds the text, with a seventh of it repairable. */
const modulesOf = (text: string): { size: number; path: string } => {
  const code = qrcode(0, 'M');
  code.addData(text);
  code.make();
  const size = code.getModuleCount();
  const places = Array.from({ length: size * size }, (_, at) => [Math.floor(at / size), at % size]);
  const path = places
    .filter(([row = 0, column = 0]) => code.isDark(row, column))
    .map(([row = 0, column = 0]) => `M${column + QUIET} ${row + QUIET}h1v1h-1z`)
    .join('');
  return { size: size + 2 * QUIET, path };
};

export const QrCode = ({ text, name }: { text: string; name: string }) => {
  const { size, path } = modulesOf(text);
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={name}>
      <rect class="qr-light" width={size} height={size} />
      <path class="qr-dark" d={path} />
    </svg>
  );
};
