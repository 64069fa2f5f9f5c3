/** The units that values are read with. */
import type {UnitEntry} from '@perf-lint/ast/vocabulary'

/** Units of measure, by spelling. A map is compiled once, so keep it and give the same one for each value. */
export type Units = ReadonlyMap<string, UnitEntry>
