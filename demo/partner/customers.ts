/** Someone who banks at the invented Larkmoor Bank. */
export interface Customer {
  /** The id that the bank gave when it had the passes issued. */
  readonly clientUserId: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly trip: { readonly iata: string; readonly city: string };
}

/** The customers that the demo can sign in; the first one is signed in on a first visit. */
export const customers: readonly Customer[] = [
  {
    clientUserId: '5F0C7C52-0F0D-4C55-9C0B-6C1E3B4C8A11',
    firstName: 'Mei-Ling',
    lastName: 'Ashworth',
    trip: { iata: 'HKG', city: 'Hong Kong' },
  },
  {
    clientUserId: 'B2A9E9B4-7D1B-4B0B-8B55-2E6A3E1D7C22',
    firstName: 'Tomás',
    lastName: 'Ferreira de Almeida',
    trip: { iata: 'LCY', city: 'London' },
  },
  {
    clientUserId: 'D41F6E0A-93C7-4E0E-A6F4-51B7C0A95D33',
    firstName: 'نور',
    lastName: 'الحربي',
    trip: { iata: 'MAN', city: 'Manchester' },
  },
];

/** The customer with this id; the desk may issue to people whom the bank's page does not know. */
export function customerOf(clientUserId: string | null): Customer | null {
  return customers.find((customer) => customer.clientUserId === clientUserId) ?? null;
}
