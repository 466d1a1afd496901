import { testBroken } from './broken.ts';

testBroken('pages');
