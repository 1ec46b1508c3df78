// Holds what the API gives against what it once promised (see scripts/api-contract.ts).

interface Promised {
  readonly types: string;
  readonly required: boolean;
  readonly values: readonly string[];
  readonly pattern: string;
}

/**
 * What a program that reads the API would stumble over, one line each; empty: nothing. Fields may be added, a list may
 * gain values; a field may not go, change its types (null included) or its pattern, or become optional, and a list may
 * not lose values. A file may not move.
 */
export function brokenPromises(promised: string, given: string): readonly string[] {
  const now = read(given);
  return [...read(promised)].flatMap(([name, old]) => {
    const found = now.get(name);
    if (found === undefined) return [`${name}: is gone`];
    const faults: string[] = [];
    if (found.types !== old.types) faults.push(`${name}: was ${old.types}, is ${found.types}`);
    if (old.required && !found.required) faults.push(`${name}: may now be missing`);
    if (found.pattern !== old.pattern)
      faults.push(`${name}: pattern was ${old.pattern}, is ${found.pattern}`);
    const lost = old.values.filter((value) => !found.values.includes(value));
    if (lost.length > 0) faults.push(`${name}: lost the values ${lost.join(', ')}`);
    if (old.values.length === 0 && found.values.length > 0) faults.push(`${name}: is no longer free`);
    return faults;
  });
}

// A line of a file, `documents @ documents.json`, is read as a field whose type is its path.
function read(text: string): ReadonlyMap<string, Promised> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [file, path, types, ...rest] = line.split(' ');
      const after = (key: string) => rest.find((part) => part.startsWith(key))?.slice(key.length);
      const promised: Promised = {
        types: types ?? '',
        required: rest.includes('required'),
        values: after('values=')?.split(',') ?? [],
        pattern: after('pattern=') ?? '',
      };
      return [`${file} ${path}`, promised];
    }),
  );
}
