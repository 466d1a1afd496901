import { testBroken } from './broken.ts';

testBroken('quotations');
