// The form of a message: what was found and what was expected, then the exact edit. `{name}` stands for a value.

export type Language = 'vi' | 'en';

export interface Wording {
  readonly message: string;
  readonly help: string;
}

/** Wording of one variant of a check, in both languages, side by side so that they cannot drift apart. */
type Wordings = Readonly<Record<string, Readonly<Record<Language, Wording>>>>;

/** Wordings of checks by check id, then by variant. */
export type MessageTable = Readonly<Record<string, Wordings>>;
