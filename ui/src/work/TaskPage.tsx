import { useParams } from 'react-router';
import { Loaded } from '../page/Loaded';
import { Task } from './Task';
import { useWorkItem } from './useWork';

export function TaskPage() {
  const { id = '' } = useParams();
  const item = useWorkItem(id);
  return (
    <Loaded query={item} screen>
      {(data) => <Task key={data.id} item={data} refetch={() => item.refetch().then(({ data: fresh }) => fresh)} />}
    </Loaded>
  );
}
