// Writes down what version 1 of the API promises, after something was added to it. What was promised before stays
// promised: tests/export/api-contract.test.ts says when a line was taken away or changed.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contractText } from '../src/export/api/contract.ts';

const file = join(import.meta.dirname, '../tests/export/api-contract/v1.txt');
writeFileSync(file, contractText());
console.log(`Đã ghi ${file}`);
