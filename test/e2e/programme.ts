/** The E-pass API, asked in the programme's name and past everything that the card goes through. */
export class Programme {
  readonly #origin: string;
  readonly #headers: Readonly<Record<string, string>>;

  private constructor(origin: string, token: string, programId: string) {
    this.#origin = origin;
    this.#headers = {
      'Authorization': `Bearer ${token}`, 'X-Program-ID': programId, 'Content-Type': 'application/json',
    };
  }

  static async at(origin: string): Promise<Programme> {
    const response = await fetch(`${origin}/api/bank/desk-token`, { method: 'POST', headers: { Origin: origin } });
    const { token, programId } = (await response.json()) as { token: string; programId: string };
    return new Programme(origin, token, programId);
  }

  /** Issues a cross-module pass to a customer of the bank. @returns its order id */
  async issue(allowedResources: object): Promise<string> {
    const extra = {
      firstName: 'Mei-Ling', lastName: 'Ashworth', availableUsages: 2, expirationDate: '2034-01-01T00:00:00+00:00',
      allowedResources,
    };
    const order = { module: 0, clientUserId: '5F0C7C52-0F0D-4C55-9C0B-6C1E3B4C8A11', extra };
    const { orderId } = await this.#ask('orders/crossModule/ePasses', order) as { orderId: string };
    return orderId;
  }

  /** The ids of all venues of a module at a place, such as `iata=HKG`, page after page. */
  async venues(module: number, place: string): Promise<string[]> {
    const ids: string[] = [];
    for (let pageNumber = 1; ; pageNumber += 1) {
      const query = `module=${module}&${place}&pageSize=100&pageNumber=${pageNumber}&language=en-US`;
      const { resources, pagination } = await this.#ask(`resources?${query}`) as {
        resources: { transportHubResources: { resourceId: string }[] };
        pagination: { totalNumber: number };
      };
      ids.push(...resources.transportHubResources.map(({ resourceId }) => resourceId));
      if (ids.length >= pagination.totalNumber) return ids;
    }
  }

  /** Those of the venues that are of the module. */
  async named(module: number, ids: readonly string[]): Promise<string[]> {
    const venues = await Promise.all(ids.map(async (id) => (
      await this.#ask(`resources/${id}?language=en-US`) as { resourceId: string; module: number }
    )));
    return venues.filter((venue) => venue.module === module).map(({ resourceId }) => resourceId);
  }

  async #ask(path: string, body?: object): Promise<unknown> {
    const init = body ? { method: 'POST', body: JSON.stringify(body) } : {};
    const response = await fetch(`${this.#origin}/sandbox/api/v2/${path}`, { ...init, headers: this.#headers });
    const answer = (await response.json()) as { code: number; data: unknown; message?: string };
    if (answer.code !== 0) throw new Error(`The sandbox refused ${path}: ${answer.message ?? ''}`);
    return answer.data;
  }
}
