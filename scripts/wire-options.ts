import { CommandError } from './run'

/** The `--received` day, checked. @throws CommandError when it is no day of the calendar */
export function readReceived(given: string | undefined): string | undefined {
  return given === undefined ? undefined : readDay('--received', given)
}

/** @throws CommandError naming the option when its value is no day of the calendar */
export function readDay(option: string, given: string): string {
  const day = new Date(`${given}T00:00:00Z`)
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(day.getTime())
  if (isDay && day.toISOString().startsWith(given)) return given
  throw new CommandError(
    `${option}: ${JSON.stringify(given)} was given; expected a day such as 2020-06-15.`,
  )
}
