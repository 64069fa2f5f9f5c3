/** A fixed seed for all properties, so that a change is judged by itself; `FUZZ=1` takes a fresh one for each. */
import fc from 'fast-check'

if (!process.env['FUZZ']) fc.configureGlobal({...fc.readConfigureGlobal(), seed: 20_261_121})
