/** The claims that the home page leads with: whether Panjshir had fallen, day by day. */
export const LEAD_CLAIMS: readonly string[] = ['panjshir-fallen-by-4-september', 'panjshir-fallen-by-6-september'];
