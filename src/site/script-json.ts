// Data that a page carries for its script, in `<script type="application/json">`.

/** JSON in which no `<` stands, so that no text of content can end the script. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
