/** A drawing as plain shapes in pixels, for files: drawn by `toSVG` and `toPNG` alike. Colours are `#rrggbb`. */
export interface Picture {
  width: number;
  height: number;
  background: string;
  title: string;
  description: string;
  shapes: Shape[];
}

export type Shape = Box | Rule | Label;

export interface Box {
  kind: 'box';
  x: number;
  y: number;
  width: number;
  height: number;
  radius?: number;
  color: string;
  /** `end` fades out to the right, `start` in from the left. */
  fade?: 'start' | 'end';
}

export interface Rule {
  kind: 'rule';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  color: string;
  thickness: number;
  isDashed?: boolean;
}

export interface Label {
  kind: 'label';
  x: number;
  y: number;
  text: string;
  color: string;
  size: number;
  isBold?: boolean;
  anchor: 'start' | 'middle' | 'end';
}

/** The fonts every machine has something of. */
export const pictureFont = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", sans-serif';
