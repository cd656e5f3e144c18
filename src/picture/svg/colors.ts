import type { Role } from './shapes.ts';

/**
 * The color of each role, in a light and in a dark viewer. Texts have a contrast of 4.5 at least to
 * the ground, bands and dots of 3, as WCAG 2.2 asks for (1.4.3, 1.4.11).
 */
export const colors: Readonly<Record<Role, { light: string; dark: string }>> = {
  ground: { light: '#ffffff', dark: '#0d1117' },
  panel: { light: '#eff2f5', dark: '#1c232c' },
  text: { light: '#1f2328', dark: '#f0f6fc' },
  muted: { light: '#59636e', dark: '#9198a1' },
  line: { light: '#b7bfc8', dark: '#4b535d' },
  start: { light: '#c4212b', dark: '#ff7b72' },
  detected: { light: '#8f6000', dark: '#d29922' },
  acknowledged: { light: '#0969da', dark: '#4c9aff' },
  mitigated: { light: '#7a4bd6', dark: '#b083f0' },
  end: { light: '#1a7f37', dark: '#3fb950' },
};
