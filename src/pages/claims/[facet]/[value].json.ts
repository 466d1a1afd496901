import { listPaths, listResponse } from '../../../exports/data/list-route.ts';

export const getStaticPaths = listPaths;
export const GET = listResponse('json');
