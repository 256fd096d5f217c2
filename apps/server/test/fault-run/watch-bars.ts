import { Client } from 'pg'
import type { TestServer } from '../with-server.ts'

/** Has the database itself write down every time that the bar of a job goes back, whoever moved it. */
export async function watchBars({ database }: TestServer): Promise<void> {
  const client = new Client({ connectionString: database.url })
  await client.connect()
  try {
    await client.query(`
      create table public.bar_went_back (job_id uuid, was double precision, became double precision);
      grant select, delete on public.bar_went_back to mci_app;
      create function public.note_bar() returns trigger language plpgsql security definer as $$
        begin insert into public.bar_went_back values (old.id, old.progress, new.progress); return new; end $$;
      create trigger watch_bar before update on job for each row
        when (new.progress < old.progress) execute function public.note_bar();`)
  } finally {
    await client.end()
  }
}
