// What may be wrong with where things stand on a page: wider than the window, cut off, or too small for a finger.
// Must not know: pages.
import type { Page } from '@playwright/test';

/** Pixels by which the page is wider than its window. */
export const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words that do not fit in what holds them, or stand outside the window; what is there for listeners alone is left out. */
export const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { clientWidth } = document.documentElement;
    const SLACK = 1.5;
    const shown = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility() && width > 2 && height > 2;
    };
    const hides = (value: string): boolean => value === 'hidden' || value === 'clip';
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      // shortened on purpose, and said in full elsewhere on the page
      if (textOverflow === 'ellipsis') return false;
      const { scrollWidth, scrollHeight, clientWidth: wide, clientHeight: high } = element;
      return (
        (hides(overflowX) && scrollWidth > wide + SLACK) ||
        (hides(overflowY) && scrollHeight > high + SLACK)
      );
    };
    const scrolls = (element: Element): boolean => {
      for (let up = element.parentElement; up; up = up.parentElement)
        if (/auto|scroll/.test(getComputedStyle(up).overflowX)) return true;
      return false;
    };
    const isOutside = (element: Element): boolean => {
      const { left, right } = element.getBoundingClientRect();
      return (left < -SLACK || right > clientWidth + SLACK) && !scrolls(element);
    };
    const holdsText = (element: Element): boolean =>
      [...element.childNodes].some(
        ({ nodeType, textContent }) => nodeType === 3 && textContent?.trim(),
      );
    /** there for listeners, or until Tab reaches it */
    const isForEars = (element: Element): boolean => {
      for (let up: Element | null = element; up; up = up.parentElement)
        if (getComputedStyle(up).clipPath === 'inset(50%)') return true;
      return false;
    };
    return [...document.body.querySelectorAll('*')]
      .filter((element) => shown(element) && !element.closest('svg') && !isForEars(element))
      .filter((element) => holdsText(element) && (isCut(element) || isOutside(element)))
      .map((element) => element.outerHTML.slice(0, 160));
  });

/** What can be pressed and is smaller than a finger; a link inside a sentence is as high as its line. */
export const small = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const INTERACTIVE = 'a[href], button, select, textarea, summary, input, [role=button]';
    const LEAST = 43.5;
    /** for a tick the label around it is the target */
    const target = (element: Element): Element =>
      (element instanceof HTMLInputElement && element.closest('label')) || element;
    const isInline = (element: Element): boolean =>
      element.matches('a') && getComputedStyle(element).display === 'inline';
    const isUnseen = (element: Element): boolean =>
      getComputedStyle(element).clipPath === 'inset(50%)';
    return [...document.querySelectorAll(INTERACTIVE)]
      .filter((element) => element.checkVisibility() && !isInline(element))
      .filter((element) => !element.closest('.points') && !isUnseen(element))
      .flatMap((element) => {
        const { width, height } = target(element).getBoundingClientRect();
        return width === 0 || (width >= LEAST && height >= LEAST)
          ? []
          : [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
      });
  });
