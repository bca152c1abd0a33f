// Which form of the debrief goes to paper; one page is put on the page only for as long as it is printed.
// Must not know: what either form says.
import { useEffect, useState } from 'preact/hooks';

export type Paper = 'whole' | 'one-page';

/** `printing` while the browser prints; `print` starts it. */
export const usePrinting = (): { printing: Paper | undefined; print: (paper: Paper) => void } => {
  const [printing, setPrinting] = useState<Paper | undefined>(undefined);
  useEffect(() => {
    if (printing === undefined) return undefined;
    const over = (): void => setPrinting(undefined);
    window.addEventListener('afterprint', over, { once: true });
    window.print();
    return () => window.removeEventListener('afterprint', over);
  }, [printing]);
  return { printing, print: setPrinting };
};
