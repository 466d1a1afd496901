import { testBroken } from './broken.ts';

testBroken('references');
