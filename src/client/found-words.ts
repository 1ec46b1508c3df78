// A reader who comes from the search finds the words marked. The address loses them at once: what is copied, printed
// or kept names the document only.

const address = new URL(location.href);
const values = address.searchParams.getAll('q');
const section = document.querySelector<HTMLElement>('section[aria-labelledby="noi-dung-chinh"]');
if (values.length > 0) {
  address.searchParams.delete('q');
  history.replaceState(history.state, '', address);
}
if (values.length > 0 && section !== null)
  import('./mark-words.ts').then(({ showMarks }) => showMarks(section, values), console.error);
