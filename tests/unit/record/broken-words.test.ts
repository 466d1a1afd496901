import { testBroken } from './broken.ts';

testBroken('words');
