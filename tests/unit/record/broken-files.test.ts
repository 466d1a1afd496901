import { testBroken } from './broken.ts';

testBroken('files');
