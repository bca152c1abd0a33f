// Open Peeps bodies as SVG markup: a silhouette and its ink. The only file that knows react-peeps.
// Must not know: who wears the body.
import { createRequire } from 'node:module';
import { createElement, type ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { Box } from './box.ts';

type Colours = { strokeColor: string; backgroundColor: string };

const { BustPose } = createRequire(import.meta.url)('react-peeps') as {
  BustPose: Record<string, ComponentType<Colours>>;
};

/** The part of the plane that every bust lies in. */
export const BUST: Box = { x: -200, y: 380, w: 1250, h: 840 };

function bust(pose: string, colours: Colours): string {
  const drawing = BustPose[pose];
  if (!drawing) throw new Error(`Open Peeps has no bust named ${pose}`);
  return renderToStaticMarkup(createElement(drawing, colours));
}

/** All ink of a bust in black. */
export const inkOf = (pose: string): string =>
  bust(pose, { strokeColor: '#000', backgroundColor: 'none' });

/** The whole silhouette of a bust in black. */
export const silhouetteOf = (pose: string): string =>
  bust(pose, { strokeColor: 'none', backgroundColor: '#000' });
