import type OpenAI from 'openai'
import { type Opened, unreadable } from '../picture/decode.ts'

/**
 * The picture as a message part: its bytes, never its address, so that the provider fetches nothing for us. Encoded
 * anew at no more than 1 024 px: metadata and anything hidden in the file stay here, and tokens are saved.
 */
export async function picturePart(picture: Opened): Promise<OpenAI.Chat.Completions.ChatCompletionContentPartImage> {
  const size = { width: 1024, height: 1024, fit: 'inside', withoutEnlargement: true } as const
  const jpeg = await picture
    .pixels()
    .flatten({ background: '#ffffff' })
    .resize(size)
    .jpeg({ quality: 86 })
    .toBuffer()
    .catch(unreadable)
  return { type: 'image_url', image_url: { url: `data:image/jpeg;base64,${jpeg.toString('base64')}`, detail: 'high' } }
}
