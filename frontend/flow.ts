type Clients = Record<string, { isActive?(): boolean }>;

/** Whether Vaadin's client waits for nothing: what the server had to say is on the screen, and the screen listens. */
export function isAtRest() {
  const { clients = {} } = (window as unknown as { Vaadin?: { Flow?: { clients?: Clients } } }).Vaadin?.Flow ?? {};
  return Object.values(clients).every((client) => !client.isActive?.());
}
