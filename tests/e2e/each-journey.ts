// After each journey of each file: nobody else was asked, no policy was broken, nothing was thrown.

import { afterAll, afterEach, expect } from 'vitest';
import { takeMisdeeds } from '../support/misdeeds.ts';

afterEach(() => expect(takeMisdeeds()).toEqual([]));
afterAll(() => expect(takeMisdeeds()).toEqual([]));
