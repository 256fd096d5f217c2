import { Keyboard } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { cx } from '../../ui/cx.ts'
import { Kbd } from '../../ui/kbd.tsx'
import { type Screen, screens } from '../screens.ts'
import { openShortcuts } from './keys.tsx'
import { OrganizationButton, PersonButton } from './sidebar-menus.tsx'

const groups: Screen['group'][] = ['whole', 'creatives', 'whatsapp', 'data', 'rest']
const entryLook =
  'flex h-8 w-full items-center gap-2.5 rounded-control px-2 text-soft hover:bg-surface-hover hover:text-text max-lg:h-11'

/** Organisation above, screens between, person below. */
export function Sidebar({ className }: { className?: string }) {
  const { t } = useTranslation('shell')
  return (
    <div className={cx('flex flex-col bg-canvas', className)}>
      <div className="p-2">
        <OrganizationButton />
      </div>
      <nav aria-label={t('navigation')} className="flex-1 overflow-y-auto px-2 pb-4">
        {groups.map((group) => (
          <NavigationGroup key={group} group={group} />
        ))}
        <button type="button" onClick={openShortcuts} className={cx(entryLook, 'max-md:hidden')}>
          <Keyboard aria-hidden className="size-4 stroke-[1.75]" />
          <span className="flex-1 text-left">{t('shortcuts')}</span>
          <Kbd>?</Kbd>
        </button>
      </nav>
      <div className="mx-2 border-t border-line py-2">
        <PersonButton />
      </div>
    </div>
  )
}

function NavigationGroup({ group }: { group: Screen['group'] }) {
  const { t } = useTranslation('shell')
  const own = screens.filter((screen) => screen.group === group)
  if (own.length === 0) return null
  return (
    <>
      {group === 'rest' ? <div className="h-3" /> : null}
      {group === 'rest' || group === 'whole' ? null : (
        <p className="px-2 pt-3 pb-1.5 text-label text-quiet">{t(`groups.${group}`)}</p>
      )}
      <ul className="flex flex-col gap-0.5">
        {own.map(({ key, path, icon: Icon }) => (
          <li key={key}>
            <NavLink
              to={path}
              className={({ isActive }) => cx(entryLook, isActive && 'bg-surface-hover font-medium text-text')}
            >
              <Icon aria-hidden className="size-4 stroke-[1.75]" />
              {t(`screens.${key}`)}
            </NavLink>
          </li>
        ))}
      </ul>
    </>
  )
}
