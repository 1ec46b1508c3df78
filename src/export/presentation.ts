// The class of the slide library and its types. The package describes itself as CommonJS, what is loaded is a module:
// depending on who reads the types, the class is the import itself or its `default`.

import PptxGenJS from 'pptxgenjs';

type Imported = typeof PptxGenJS;
type PresentationClass = Imported extends { readonly default: infer Class } ? Class : Imported;

/** Makes an empty presentation. */
export const Presentation = PptxGenJS as unknown as PresentationClass;
export type Presentation = PresentationClass extends new () => infer Made ? Made : never;
export type Page = ReturnType<Presentation['addSlide']>;
/** A stretch of text with its looks. */
export type TextRun = Exclude<Parameters<Page['addText']>[0], string>[number];
