import type { ReactNode } from 'react'

type EntranceProps = { title: ReactNode; lead?: ReactNode; children: ReactNode; foot?: ReactNode }

/** A page before the shell: one thing to do, centred. */
export function Entrance({ title, lead, children, foot }: EntranceProps) {
  return (
    <main className="flex min-h-dvh flex-col items-center justify-center px-4 py-10">
      <div className="w-full max-w-90">
        <div className="mb-6 flex items-center gap-2.5">
          <img src="/icon.svg" alt="" width={28} height={28} />
          <span className="font-medium text-soft">Meta Creative Intelligence</span>
        </div>
        <h1 className="text-title-large">{title}</h1>
        {lead ? <p className="mt-1 text-soft">{lead}</p> : null}
        <div className="mt-6">{children}</div>
        {foot ? <div className="mt-6 text-soft">{foot}</div> : null}
      </div>
    </main>
  )
}
