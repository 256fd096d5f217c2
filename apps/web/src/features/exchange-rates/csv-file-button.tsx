import { FileUp } from 'lucide-react'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { toast } from '../../ui/toast.ts'

/** As much as the server takes; a larger file is not even read. */
const MOST_BYTES = 1024 * 1024

/** Reads a file of the person's machine as text. */
export function CsvFileButton({ onRead }: { onRead: (text: string) => void }) {
  const { t } = useTranslation('rates')
  const input = useRef<HTMLInputElement>(null)
  const read = async (file: File | undefined) => {
    if (!file) return
    if (file.size > MOST_BYTES) return void toast.error(t('fileTooLarge'))
    onRead(await file.text())
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv,text/plain"
        aria-label={t('chooseFile')}
        className="hidden"
        onChange={(event) => {
          void read(event.target.files?.[0])
          // The same file, mended, can be chosen again.
          event.target.value = ''
        }}
      />
      <Button onClick={() => input.current?.click()}>
        <FileUp aria-hidden />
        {t('chooseFile')}
      </Button>
    </>
  )
}
