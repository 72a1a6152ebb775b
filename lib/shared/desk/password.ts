/** How long a password may be; the longest that is looked at for being easy to guess, too. */
export const passwordLength = { min: 12, max: 200 } as const

export type PasswordProblem = 'short' | 'long' | 'guessable' | 'breached'
