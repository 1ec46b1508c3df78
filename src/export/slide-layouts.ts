// The two layouts of the slides, with a place for title and text: who restyles them restyles all slides.

import type { Presentation } from './presentation.ts';
import { language, slideFont } from './office-styles.ts';
import { dataLine, type Pack } from './pack.ts';
import { slide as size, slideType } from './slide-fit.ts';

export const ink = '1F1F1F';
export const quiet = '5A5A5A';
export const accent = '8C1C13';

/** Names that PowerPoint shows in its list of layouts. */
export const layoutNames = { content: 'Trang nội dung', opening: 'Trang mở đầu' } as const;

/** Defines the layouts of a presentation; `pack` gives the foot of every slide. */
export function defineLayouts(file: Presentation, pack: Pack): void {
  const text = { fontFace: slideFont, lang: language, color: ink } as const;
  const title = {
    ...text,
    type: 'title',
    name: 'title',
    bold: true,
    fontSize: slideType.title,
    align: 'left',
  } as const;
  const body = { ...text, type: 'body', name: 'body', fontSize: slideType.body, valign: 'top' } as const;
  const foot = {
    text: {
      text: `${dataLine(pack)} · ${pack.address.text}`,
      options: { ...text, color: quiet, fontSize: slideType.footer, x: size.left, y: 6.95, w: 11.2, h: 0.35 },
    },
  };
  const rule = (y: number) => ({ rect: { x: size.left, y, w: 1.2, h: 0.05, fill: { color: accent } } });
  const slideNumber = { x: 12.1, y: 6.95, w: 0.7, h: 0.35, fontFace: slideFont, fontSize: 10, color: quiet };
  file.defineSlideMaster({
    title: layoutNames.content,
    background: { color: 'FFFFFF' },
    slideNumber,
    objects: [
      rule(1.55),
      foot,
      {
        placeholder: {
          options: {
            ...title,
            x: size.left,
            y: 0.55,
            w: size.contentWidth,
            h: 0.95,
            valign: 'bottom',
            margin: 0,
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: {
            ...body,
            x: size.left,
            y: size.bodyTop,
            w: size.contentWidth,
            h: size.bodyHeight,
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
  file.defineSlideMaster({
    title: layoutNames.opening,
    background: { color: 'FBF8F2' },
    slideNumber,
    objects: [
      rule(3.95),
      foot,
      {
        placeholder: {
          options: {
            ...title,
            fontSize: 38,
            x: size.left,
            y: 1.4,
            w: size.contentWidth,
            h: 2.4,
            valign: 'bottom',
            margin: 0,
          },
          text: '',
        },
      },
      {
        placeholder: {
          options: { ...body, fontSize: 20, x: size.left, y: 4.2, w: size.contentWidth, h: 2.5, margin: 0 },
          text: '',
        },
      },
    ],
  });
}
