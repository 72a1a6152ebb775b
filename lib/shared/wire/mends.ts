import type { Pass } from './draft'
import { mendGluedNames } from './names'
import {
  mendCommaBeforeDate,
  mendMissingSpaceAfter,
  mendMissingSpaceBefore,
  mendSpaceInside,
} from './parentheses'
import { mendGluedClause, mendGluedSentence, mendSpaceBeforeMark } from './punctuation'
import { mendCurlyQuotes, mendStraightQuotes } from './quotes'

/** The mends of a sentence, in the order in which they run. */
export const mends: readonly Pass[] = [
  mendSpaceInside,
  mendCommaBeforeDate,
  mendMissingSpaceBefore,
  mendMissingSpaceAfter,
  mendCurlyQuotes,
  mendStraightQuotes,
  mendSpaceBeforeMark,
  mendGluedClause,
  mendGluedSentence,
  mendGluedNames,
]
