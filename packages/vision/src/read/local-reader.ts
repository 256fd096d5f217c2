import { openPicture } from '../picture/decode.ts'
import { stopIfCancelled, VisionError } from '../vision-error.ts'
import type { CreativeReader, CreativeReading, ReadInput } from './creative-reader.ts'
import { createOcr } from './ocr.ts'
import { readPictureText } from './picture-text.ts'
import { readApproach } from './read-approach.ts'
import { readMessage } from './read-message.ts'
import { readVisual } from './read-visual.ts'

const version = '1'

/**
 * Reads without any model: sharp for the look, tesseract with packaged Portuguese and English for the words, written
 * rules for the rest. Never reaches the network. `languageDataDir` holds `por.traineddata.gz` and `eng.traineddata.gz`
 * where the packaged data is to be replaced. The engine (about 250 MB) starts at the first reading and ends by `close`.
 */
export function createLocalReader(options: { languageDataDir?: string } = {}): CreativeReader {
  const ocr = createOcr(options.languageDataDir)
  const read = async ({ picture: bytes, copy, signal }: ReadInput): Promise<CreativeReading> => {
    stopIfCancelled(signal)
    const picture = await openPicture(bytes)
    const lines = await readPictureText(picture, ocr)
    stopIfCancelled(signal)
    const visual = await readVisual(picture, lines)
    const message = readMessage(lines, copy)
    const approach = readApproach(copy, message.imageText)
    return { visual, message, approach, readBy: `local ${version}`, cost: null }
  }
  return {
    name: 'local',
    version,
    read: (input) => untilCancelled(read(input), input.signal),
    close: () => ocr.close(),
  }
}

/** Gives up at once when the caller does; the engine finishes the word it is at and stays usable. */
function untilCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const stop = () => reject(new VisionError('cancelled', 'The reading was cancelled.'))
    signal.addEventListener('abort', stop, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}
