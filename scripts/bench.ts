// `npm run bench -- build|cite|dev|find|search [options]`: benchmarks, one file each in scripts/bench.
import { benchBuild } from './bench/build.ts';
import { benchCite } from './bench/cite.ts';
import { benchDev } from './bench/dev.ts';
import { benchFind } from './bench/find.ts';
import { benchSearch } from './bench/search.ts';

const [name, ...rest] = process.argv.slice(2);
const benches: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = {
  build: benchBuild,
  cite: benchCite,
  dev: benchDev,
  find: benchFind,
  search: benchSearch,
};
const bench = benches[name ?? ''];
if (!bench) {
  console.error(
    `Unexpected benchmark ${JSON.stringify(name ?? '')}, expected one of: ${Object.keys(benches).join(', ')}`,
  );
  process.exitCode = 2;
} else await bench(rest);
