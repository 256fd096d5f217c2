import { Download } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { fileNameOf } from './file-name.ts'

type DownloadAllButtonProps = {
  title: string
  variations: readonly { id: string; number: number; ratio: string; imageUrl: string }[]
}

/** Saves every accepted picture, one file each. */
export function DownloadAllButton({ title, variations }: DownloadAllButtonProps) {
  const { t } = useTranslation('inspirations')
  const save = () => {
    for (const variation of variations) {
      const link = document.createElement('a')
      link.href = variation.imageUrl
      link.download = fileNameOf(title, variation)
      link.click()
    }
  }
  if (variations.length === 0) return null
  return (
    <Button onClick={save}>
      <Download aria-hidden />
      {t('downloadAll', { count: variations.length })}
    </Button>
  )
}
