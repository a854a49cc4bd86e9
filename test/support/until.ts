/**
 * Waits until something holds, looking at every frame. The limit is only there to say what never came: a file in another
 * language may take seconds to load where many tests run.
 */
export async function until(holds: () => unknown, what = 'what the test waits for'): Promise<void> {
  const end = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > end) throw new Error(`${what} never came`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}
