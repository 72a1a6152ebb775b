/**
 * Why an edition was not renewed; the one on the device is whole in every case.
 * `moved`: the paper has changed meanwhile, and the next try begins with what it is now.
 * `broken`: an answer was not what its hash says. `full`: the device has no room.
 */
export class EditionError extends Error {
  override name = 'EditionError'
  constructor(
    readonly reason: 'network' | 'moved' | 'broken' | 'full',
    options?: ErrorOptions,
  ) {
    super(`The edition was not renewed: ${reason}`, options)
  }
}
