// The slides of a session as a PowerPoint file, 16:9, with notes for the trainer. Titles and bullets stand in the
// placeholders of one layout, so that a trainer restyles all slides at once.

import { finishOfficeFile } from './finish-office-file.ts';
import { language, slideFont } from './office-styles.ts';
import { dataLine, packFiles, type Pack, type PackStep } from './pack.ts';
import { Presentation, type Page, type TextRun } from './presentation.ts';
import { heightOf, slide as size, slideType } from './slide-fit.ts';
import { accent, defineLayouts, ink, layoutNames, quiet } from './slide-layouts.ts';
import { slidePlan, type Slide, type SlideBullet } from './slide-plan.ts';

const line = { type: 'solid', pt: 0.75, color: '9A9A9A' } as const;

/** Bytes of the slides. */
export async function packSlidesPptx(pack: Pack): Promise<Uint8Array> {
  const file = new Presentation();
  file.layout = 'LAYOUT_WIDE';
  file.title = `${packFiles.slides.label}: ${pack.title}`;
  file.author = 'Hiệu lực';
  file.company = 'Hiệu lực';
  file.subject = dataLine(pack);
  file.theme = { headFontFace: slideFont, bodyFontFace: slideFont };
  defineLayouts(file, pack);
  for (const slide of slidePlan(pack)) {
    const page = file.addSlide({
      masterName: slide.kind === 'title' ? layoutNames.opening : layoutNames.content,
    });
    addHead(page, slide);
    addBody(page, slide);
    page.addNotes(slide.notes);
  }
  const bytes = await file.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('the library wrote no bytes');
  return finishOfficeFile(bytes, pack.day);
}

function addHead(page: Page, { title, kicker, kind }: Slide): void {
  // Longer titles than two lines hold become smaller instead of running into the body.
  const fontSize =
    kind === 'title' ? (title.length > 110 ? 32 : 38) : title.length > 115 ? 22 : slideType.title;
  page.addText(title, { placeholder: 'title', fontSize, lang: language });
  if (kicker === '') return;
  const y = kind === 'title' ? 0.75 : 0.25;
  page.addText(kicker, {
    x: size.left,
    y,
    w: size.contentWidth,
    h: 0.32,
    margin: 0,
    fontFace: slideFont,
    fontSize: 14,
    color: accent,
    lang: language,
  });
}

function addBody(page: Page, slide: Slide): void {
  switch (slide.kind) {
    case 'title':
      page.addText(
        slide.bullets.map(({ text }) => ({
          text,
          options: { breakLine: true, paraSpaceAfter: 8, lang: language },
        })),
        { placeholder: 'body' },
      );
      return;
    case 'bullets':
      page.addText(bulletRuns(slide.bullets), { placeholder: 'body' });
      return;
    case 'question':
      page.addText(
        [slide.text, ...slide.options].map((text, index) => ({
          text,
          options: {
            breakLine: true,
            fontSize: questionSize(slide),
            bold: index === 0,
            paraSpaceAfter: index === 0 ? 16 : 8,
            lang: language,
          },
        })),
        { placeholder: 'body' },
      );
      return;
    case 'table':
      addTable(page, slide);
      return;
    case 'timeline':
      addTimeline(page, slide.steps);
      return;
  }
}

function questionSize({ text, options }: Extract<Slide, { kind: 'question' }>): number {
  const lines = [text, ...options].map((line) => heightOf(line, size.contentWidth, slideType.body) + 0.15);
  return lines.reduce((sum, height) => sum + height, 0) > size.bodyHeight ? slideType.basis : slideType.body;
}

// What a bullet rests on stands below it in the same paragraph, so that it keeps the indent. A second run with `bullet`
// would begin a paragraph of its own.
function bulletRuns(bullets: readonly SlideBullet[]): TextRun[] {
  return bullets.flatMap(({ text, basis }) => {
    const paragraph = { bullet: { indent: 22 }, paraSpaceAfter: 10, lang: language } as const;
    if (basis === '') return [{ text, options: { ...paragraph, breakLine: true } }];
    const support = { fontSize: slideType.basis, color: quiet, lang: language } as const;
    return [
      { text, options: paragraph },
      { text: basis, options: { ...support, softBreakBefore: true, breakLine: true } },
    ];
  });
}

function addTable(page: Page, slide: Extract<Slide, { kind: 'table' }>): void {
  const cell = {
    fontFace: slideFont,
    fontSize: slideType.table,
    color: ink,
    valign: 'top',
    lang: language,
  } as const;
  const head = slide.head.map((text) => ({
    text,
    options: { ...cell, bold: true, fill: { color: 'EFEBE4' } },
  }));
  const rows = slide.rows.map((row) => row.map((text) => ({ text, options: cell })));
  page.addTable([head, ...rows], {
    x: size.left,
    y: size.bodyTop,
    w: slide.widths.reduce((sum, width) => sum + width, 0),
    colW: [...slide.widths],
    rowH: [0.35, ...slide.heights],
    border: line,
    margin: [0.04, 0.08, 0.04, 0.08],
  });
}

// A line of time: nothing but the order is drawn; what replaced what is written under each, since lines merge and split.
function addTimeline(page: Page, steps: readonly PackStep[]): void {
  const width = size.contentWidth / Math.max(steps.length, 4);
  page.addShape('line', {
    x: size.left,
    y: 2.3,
    w: width * steps.length,
    h: 0,
    line: { color: quiet, width: 1.5 },
  });
  for (const [index, step] of steps.entries()) {
    const x = size.left + index * width;
    page.addShape('ellipse', {
      x: x + 0.05,
      y: 2.2,
      w: 0.2,
      h: 0.2,
      fill: { color: step.current ? accent : 'FFFFFF' },
      line: { color: step.current ? accent : quiet, width: 1.5 },
    });
    page.addText(stepRuns(step), {
      x,
      y: 2.55,
      w: width - 0.1,
      h: 3.9,
      margin: 0,
      valign: 'top',
      fontFace: slideFont,
      fontSize: slideType.step,
      color: ink,
    });
  }
}

function stepRuns({ name, day, state, replaces, current }: PackStep): TextRun[] {
  const options = { breakLine: true, paraSpaceAfter: 6, lang: language } as const;
  return [
    { text: name, options: { ...options, bold: true, fontSize: 15 } },
    { text: day, options: { ...options, color: quiet } },
    { text: state, options: { ...options, bold: current } },
    ...(replaces === '' ? [] : [{ text: `Thay thế: ${replaces}`, options: { ...options, color: quiet } }]),
  ];
}
