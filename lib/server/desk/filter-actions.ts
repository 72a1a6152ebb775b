import 'server-only'
import { deleteFilter, saveFilter } from '@/db/queries/saved-filters'
import { filterDeleteInput, filterSaveInput } from '@/lib/shared/api/desk/filter'
import { deskAction } from './action'

export const saveFilterAction = deskAction({ input: filterSaveInput, run: saveFilter })

export const deleteFilterAction = deskAction({
  input: filterDeleteInput,
  run: ({ id }, act) => deleteFilter(id, act),
})
