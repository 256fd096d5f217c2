import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import * as figures from './format.ts'
import * as time from './format-time.ts'

/** The language of the screen, narrowed to the two that exist. */
export function useLocale(): figures.Locale {
  const { i18n } = useTranslation()
  return i18n.language === 'en' ? 'en' : 'pt-BR'
}

/** Every formatter bound to the language of the screen. */
export function useFormat() {
  const locale = useLocale()
  return useMemo(
    () => ({
      money: (value: figures.MoneyValue, options?: { whole?: boolean; signed?: boolean }) =>
        figures.formatMoney(value, locale, options),
      difference: (value: figures.MoneyValue) => figures.formatDifference(value, locale),
      number: (value: number | string, digits?: number) => figures.formatNumber(value, locale, digits),
      decimal: (value: number, digits?: number) => figures.formatDecimal(value, locale, digits),
      rate: (rate: string) => figures.formatRate(rate, locale),
      compact: (value: number) => figures.formatCompact(value, locale),
      percent: (fraction: number, digits?: number) => figures.formatPercent(fraction, locale, digits),
      ratio: (value: number, digits?: number) => figures.formatRatio(value, locale, digits),
      day: (day: string, options?: { year?: boolean }) => time.formatDay(day, locale, options),
      weekday: (day: string) => time.formatWeekday(day, locale),
      weekdayName: (day: string) => time.formatWeekdayName(day, locale),
      dayRange: (from: string, to: string) => time.formatDayRange(from, to, locale),
      instant: (iso: string, zone?: string) => time.formatInstant(iso, locale, zone),
      clock: (iso: string, zone?: string) => time.formatClock(iso, locale, zone),
      ago: (iso: string, now?: number) => time.formatAgo(iso, locale, now),
      age: (iso: string, now?: number) => time.formatAge(iso, locale, now),
      duration: (seconds: number) => time.formatDuration(seconds, locale),
      list: (items: string[]) => new Intl.ListFormat(locale).format(items),
    }),
    [locale],
  )
}
