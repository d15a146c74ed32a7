<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AlarmText</name>
        <message>
            <source>not synced in time</source>
            <translation>未按时同步</translation>
        </message>
        <message>
            <source>cannot be synced</source>
            <translation>无法同步</translation>
        </message>
        <message>
            <source>the sign-in ends within a day; sign in again</source>
            <translation>授权将在一天内到期，请重新授权</translation>
        </message>
        <message>
            <source>the sign-in ends within 7 days; sign in again</source>
            <translation>授权将在 7 天内到期，请重新授权</translation>
        </message>
        <message>
            <source>the sign-in ends within 30 days; sign in again</source>
            <translation>授权将在 30 天内到期，请重新授权</translation>
        </message>
        <message>
            <source>the sign-in cannot be renewed; sign in again</source>
            <translation>授权无法自动续期，请重新授权</translation>
        </message>
        <message>
            <source>an answer waits for your decision in the outbox</source>
            <translation>发件箱中有一条回复等您决定</translation>
        </message>
        <message>
            <source>more waits than the limit allows</source>
            <translation>待处理数量超过上限</translation>
        </message>
        <message>
            <source>more waits than the limit allows: %1 threads to answer, %2 answers to send</source>
            <translation>待处理数量超过上限：%1 个会话待回复，%2 条回复待发送</translation>
        </message>
        <message>
            <source>Store down</source>
            <translation>店铺中断</translation>
        </message>
        <message>
            <source>Backlog</source>
            <translation>积压</translation>
        </message>
        <message>
            <source>Sign-in ends</source>
            <translation>授权到期</translation>
        </message>
        <message>
            <source>Answer waits</source>
            <translation>回复待决定</translation>
        </message>
    </context>
    <context>
        <name>BubbleText</name>
        <message>
            <source>%1 · not loaded</source>
            <translation>%1 · 未载入</translation>
        </message>
    </context>
    <context>
        <name>Commands</name>
        <message>
            <source>Next thread</source>
            <translation>下一条</translation>
        </message>
        <message>
            <source>Go</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Previous thread</source>
            <translation>上一条</translation>
        </message>
        <message>
            <source>Go to the conversation</source>
            <translation>进入会话</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <source>Next overdue thread</source>
            <translation>下一条逾期</translation>
        </message>
        <message>
            <source>Previous overdue thread</source>
            <translation>上一条逾期</translation>
        </message>
        <message>
            <source>Go to: needs reply</source>
            <translation>前往：需回复</translation>
        </message>
        <message>
            <source>Go to: mine</source>
            <translation>前往：我的</translation>
        </message>
        <message>
            <source>Go to: unassigned</source>
            <translation>前往：未分配</translation>
        </message>
        <message>
            <source>Go to: due soon</source>
            <translation>前往：即将到期</translation>
        </message>
        <message>
            <source>Go to: overdue</source>
            <translation>前往：已逾期</translation>
        </message>
        <message>
            <source>Go to: waiting for buyer</source>
            <translation>前往：等待买家</translation>
        </message>
        <message>
            <source>Go to: snoozed</source>
            <translation>前往：稍后处理</translation>
        </message>
        <message>
            <source>Go to: cases and claims</source>
            <translation>前往：案件和索赔</translation>
        </message>
        <message>
            <source>Go to: platform notices</source>
            <translation>前往：平台通知</translation>
        </message>
        <message>
            <source>Go to: outbox</source>
            <translation>前往：发件箱</translation>
        </message>
        <message>
            <source>Go to: all threads</source>
            <translation>前往：全部会话</translation>
        </message>
        <message>
            <source>Show all stores</source>
            <translation>显示全部店铺</translation>
        </message>
        <message>
            <source>Done and next</source>
            <translation>完成并下一条</translation>
        </message>
        <message>
            <source>Thread</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>无需回复</translation>
        </message>
        <message>
            <source>Assign to somebody</source>
            <translation>分配给某人</translation>
        </message>
        <message>
            <source>Add or remove tags</source>
            <translation>添加或移除标签</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>标为未读</translation>
        </message>
        <message>
            <source>Urgent on or off</source>
            <translation>切换紧急</translation>
        </message>
        <message>
            <source>Merge the selected threads</source>
            <translation>合并所选会话</translation>
        </message>
        <message>
            <source>Split at this message</source>
            <translation>从此消息拆分</translation>
        </message>
        <message>
            <source>Undo the last action</source>
            <translation>撤销上一步</translation>
        </message>
        <message>
            <source>Open the platform&apos;s page</source>
            <translation>打开平台页面</translation>
        </message>
        <message>
            <source>Write a reply</source>
            <translation>写回复</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>撰写</translation>
        </message>
        <message>
            <source>Write an internal note</source>
            <translation>写内部备注</translation>
        </message>
        <message>
            <source>Insert a template</source>
            <translation>插入模板</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Send, mark as done, next thread</source>
            <translation>发送、完成、下一条</translation>
        </message>
        <message>
            <source>Next finding of the check</source>
            <translation>下一个检查结果</translation>
        </message>
        <message>
            <source>Previous finding of the check</source>
            <translation>上一个检查结果</translation>
        </message>
        <message>
            <source>Mark for a bulk action</source>
            <translation>勾选以批量处理</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>筛选此列表</translation>
        </message>
        <message>
            <source>Search in this thread</source>
            <translation>在此会话中搜索</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>搜索全部</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Command palette</source>
            <translation>命令面板</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Context panel on or off</source>
            <translation>切换上下文栏</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>下一个区域</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <translation>上一个区域</translation>
        </message>
        <message>
            <source>Compact rows on or off</source>
            <translation>切换紧凑行</translation>
        </message>
        <message>
            <source>Navigation with words or icons</source>
            <translation>导航显示文字或图标</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>浅色主题</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>深色主题</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>跟随系统主题</translation>
        </message>
        <message>
            <source>Language: Chinese</source>
            <translation>语言：中文</translation>
        </message>
        <message>
            <source>Language: English</source>
            <translation>语言：英语</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Stores and their state</source>
            <translation>店铺及状态</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Acknowledge the first alarm</source>
            <translation>确认第一条告警</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>Reference %1 h</source>
            <translation>参考 %1 小时</translation>
        </message>
        <message>
            <source>Platform %1 h</source>
            <translation>平台 %1 小时</translation>
        </message>
        <message>
            <source>Own target %1 h</source>
            <translation>自有目标 %1 小时</translation>
        </message>
        <message>
            <source>Started by: %1, %2</source>
            <translation>起算：%1，%2</translation>
        </message>
        <message>
            <source>Policy: %1, version %2</source>
            <translation>规则：%1，版本 %2</translation>
        </message>
        <message>
            <source>Calendar: %1, %2</source>
            <translation>日历：%1，%2</translation>
        </message>
        <message>
            <source>Not counted: %1 – %2 (%3)</source>
            <translation>不计时：%1 – %2（%3）</translation>
        </message>
        <message>
            <source>Nothing is left out: every hour counts.</source>
            <translation>没有排除的时段：每小时都计时。</translation>
        </message>
        <message>
            <source>Source: %1, %2</source>
            <translation>来源：%1，%2</translation>
        </message>
        <message>
            <source>Time zone data %1</source>
            <translation>时区数据 %1</translation>
        </message>
        <message>
            <source>waiting since %1</source>
            <translation>从 %1 起等待</translation>
        </message>
        <message>
            <source>Clocks</source>
            <translation>时钟</translation>
        </message>
        <message>
            <source>No clock runs for this thread.</source>
            <translation>此会话没有计时。</translation>
        </message>
        <message>
            <source>No clock runs: nobody waits for an answer.</source>
            <translation>没有计时：无人在等回复。</translation>
        </message>
        <message>
            <source>answered %1</source>
            <translation>已于 %1 回复</translation>
        </message>
        <message>
            <source>was due %1</source>
            <translation>应于 %1 前回复</translation>
        </message>
        <message>
            <source>Proof</source>
            <translation>证明</translation>
        </message>
        <message>
            <source>Rules of this channel</source>
            <translation>本渠道规则</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>%1 characters, ISO-8859-1</source>
            <translation>%1 字符，ISO-8859-1</translation>
        </message>
        <message>
            <source>%1 characters</source>
            <translation>%1 字符</translation>
        </message>
        <message>
            <source>Length</source>
            <translation>长度</translation>
        </message>
        <message>
            <source>none possible</source>
            <translation>不支持</translation>
        </message>
        <message>
            <source>%1, at most %2 of %3</source>
            <translation>%1，最多 %2 个，每个 ≤ %3</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系</translation>
        </message>
        <message>
            <source>first message: the platform&apos;s own form</source>
            <translation>首条消息：用平台自己的表单</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>截至</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>%1读取</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s)</source>
            <translation>
                <numerusform>%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Order no.</source>
            <translation>订单号</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>合并订单号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>付款</translation>
        </message>
        <message>
            <source>Bought</source>
            <translation>下单</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Ships to</source>
            <translation>寄往</translation>
        </message>
        <message>
            <source>Shipment</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Tracking page</source>
            <translation>物流跟踪页面</translation>
        </message>
        <message>
            <source>expected %1</source>
            <translation>预计 %1</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>承运商</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>已发货</translation>
        </message>
        <message>
            <source>Not shipped yet.</source>
            <translation>尚未发货。</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message>
            <source>first contact</source>
            <translation>首次联系</translation>
        </message>
        <message>
            <source>orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>threads</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>this one</source>
            <translation>本会话</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>None yet. N writes one; only the team sees it.</source>
            <translation>还没有。按 N 写一条，仅团队可见。</translation>
        </message>
        <message>
            <source>This thread belongs to no order.</source>
            <translation>此会话不属于任何订单。</translation>
        </message>
        <message>
            <source>Its details have not been read yet.</source>
            <translation>订单详情尚未读取。</translation>
        </message>
        <message>
            <source>At the platform</source>
            <translation>平台页面</translation>
        </message>
        <message>
            <source>aimed at %1</source>
            <translation>目标时间 %1</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Single conversations are affected, the store answers</source>
            <translation>仅个别会话受影响，店铺可正常访问</translation>
        </message>
        <message>
            <source>This store is affected, others are not</source>
            <translation>仅这家店铺受影响，其他店铺正常</translation>
        </message>
        <message>
            <source>Every store is affected: look at network, proxy and clock of this computer</source>
            <translation>所有店铺都受影响：请检查本机的网络、代理和时钟</translation>
        </message>
        <message>
            <source>Nothing is affected</source>
            <translation>没有受影响的店铺</translation>
        </message>
    </context>
    <context>
        <name>FindingText</name>
        <message>
            <source>Nothing to send yet</source>
            <translation>还没有内容</translation>
        </message>
        <message>
            <source>Invisible character</source>
            <translation>不可见字符</translation>
        </message>
        <message>
            <source>Variable without a value</source>
            <translation>变量没有值</translation>
        </message>
        <message>
            <source>Text too long</source>
            <translation>文字过长</translation>
        </message>
        <message>
            <source>Character not accepted here</source>
            <translation>不支持的字符</translation>
        </message>
        <message>
            <source>Too many files</source>
            <translation>附件过多</translation>
        </message>
        <message>
            <source>File too large</source>
            <translation>附件过大</translation>
        </message>
        <message>
            <source>Kind of file not accepted</source>
            <translation>不支持的附件类型</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>Change to “%1”</source>
            <translation>改为“%1”</translation>
        </message>
    </context>
    <context>
        <name>HealthText</name>
        <message>
            <source>sign-in ends soon</source>
            <translation>授权即将到期</translation>
        </message>
        <message>
            <source>sign-in has ended</source>
            <translation>授权已失效</translation>
        </message>
        <message>
            <source>a right is missing: %1</source>
            <translation>缺少权限：%1</translation>
        </message>
        <message>
            <source>the account is not this shop</source>
            <translation>账号不是这家店铺</translation>
        </message>
        <message>
            <source>the platform cannot be reached</source>
            <translation>无法连接平台</translation>
        </message>
        <message>
            <source>the platform answers with errors</source>
            <translation>平台返回错误</translation>
        </message>
        <message>
            <source>fine</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>重新授权</translation>
        </message>
        <message>
            <source>Grant the right</source>
            <translation>授予权限</translation>
        </message>
        <message>
            <source>Check the account</source>
            <translation>检查账号</translation>
        </message>
        <message>
            <source>Check network and proxy</source>
            <translation>检查网络和代理</translation>
        </message>
        <message>
            <source>Wait; it is tried again by itself</source>
            <translation>请等待，会自动重试</translation>
        </message>
        <message>
            <source>Nothing to do</source>
            <translation>无需操作</translation>
        </message>
        <message>
            <source>syncing stopped moving and was started anew</source>
            <translation>同步停滞，已重新启动</translation>
        </message>
        <message>
            <source>syncing failed inside the desk and was started anew</source>
            <translation>同步发生内部错误，已重新启动</translation>
        </message>
        <message>
            <source>Wait; if it comes again, send a support bundle</source>
            <translation>请等待；如再次出现，请发送诊断包</translation>
        </message>
        <message>
            <source>Imported, not connected</source>
            <translation>仅导入，未连接</translation>
        </message>
        <message>
            <source>imported</source>
            <translation>仅导入</translation>
        </message>
        <message>
            <source>sync hung</source>
            <translation>同步停滞</translation>
        </message>
        <message>
            <source>sync fault</source>
            <translation>同步出错</translation>
        </message>
        <message>
            <source>signed out</source>
            <translation>授权失效</translation>
        </message>
        <message>
            <source>right missing</source>
            <translation>缺少权限</translation>
        </message>
        <message>
            <source>wrong account</source>
            <translation>账号不符</translation>
        </message>
        <message>
            <source>not reachable</source>
            <translation>无法连接</translation>
        </message>
        <message>
            <source>platform errors</source>
            <translation>平台报错</translation>
        </message>
        <message>
            <source>lagging</source>
            <comment>last sync is two intervals ago</comment>
            <translation>滞后</translation>
        </message>
        <message>
            <source>far behind</source>
            <comment>last sync is four intervals ago</comment>
            <translation>严重滞后</translation>
        </message>
        <message>
            <source>in time</source>
            <comment>last sync</comment>
            <translation>及时</translation>
        </message>
        <message>
            <source>%1 s</source>
            <comment>seconds</comment>
            <translation>%1 秒</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>never</source>
            <comment>synced</comment>
            <translation>从未</translation>
        </message>
        <message>
            <source>now</source>
            <comment>next sync</comment>
            <translation>现在</translation>
        </message>
        <message>
            <source>in %1</source>
            <comment>next sync</comment>
            <translation>%1后</translation>
        </message>
        <message>
            <source>History only; add a store file of the same id to connect it</source>
            <translation>仅历史记录；如需连接，请添加相同标识的店铺文件</translation>
        </message>
        <message>
            <source>Last sync %1, %2 ago</source>
            <translation>上次同步 %1（%2前）</translation>
        </message>
        <message>
            <source>Never synced</source>
            <translation>尚未同步</translation>
        </message>
        <message>
            <source>next %1</source>
            <comment>sync: &apos;now&apos; or &apos;in 48 s&apos;</comment>
            <translation>下次 %1</translation>
        </message>
        <message>
            <source>%1 to send</source>
            <translation>待发送 %1</translation>
        </message>
        <message>
            <source>the platform asked for a pause until %1</source>
            <translation>平台要求暂停至 %1</translation>
        </message>
        <message>
            <source>alarms do not reach the webhook (%1)</source>
            <translation>告警未能送达 webhook（%1）</translation>
        </message>
    </context>
    <context>
        <name>TimeText</name>
        <message>
            <source>2</source>
            <comment>digits of the minutes in &apos;0 h 04&apos;</comment>
            <translation>1</translation>
        </message>
        <message>
            <source>0 h %1</source>
            <comment>under one hour</comment>
            <translation>%1 分</translation>
        </message>
        <message>
            <source>%1 h %2</source>
            <comment>hours and minutes</comment>
            <translation>%1 时 %2 分</translation>
        </message>
        <message>
            <source>%1 d %2 h</source>
            <comment>days and hours</comment>
            <translation>%1 天 %2 时</translation>
        </message>
        <message>
            <source>overdue %1</source>
            <translation>逾期 %1</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>刚刚</translation>
        </message>
        <message>
            <source>%1 min ago</source>
            <translation>%1 分钟前</translation>
        </message>
        <message>
            <source>%1 h ago</source>
            <translation>%1 小时前</translation>
        </message>
        <message>
            <source>%1 d ago</source>
            <translation>%1 天前</translation>
        </message>
        <message>
            <source>Beijing</source>
            <translation>北京</translation>
        </message>
        <message>
            <source>Tokyo</source>
            <translation>东京</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>新加坡</translation>
        </message>
        <message>
            <source>Taipei</source>
            <translation>台北</translation>
        </message>
        <message>
            <source>Hong Kong</source>
            <translation>香港</translation>
        </message>
        <message>
            <source>Kuala Lumpur</source>
            <translation>吉隆坡</translation>
        </message>
        <message>
            <source>Berlin</source>
            <translation>柏林</translation>
        </message>
        <message>
            <source>London</source>
            <translation>伦敦</translation>
        </message>
        <message>
            <source>Madrid</source>
            <translation>马德里</translation>
        </message>
        <message>
            <source>Paris</source>
            <translation>巴黎</translation>
        </message>
        <message>
            <source>Rome</source>
            <translation>罗马</translation>
        </message>
        <message>
            <source>New York</source>
            <translation>纽约</translation>
        </message>
        <message>
            <source>Los Angeles</source>
            <translation>洛杉矶</translation>
        </message>
        <message>
            <source>Chicago</source>
            <translation>芝加哥</translation>
        </message>
        <message>
            <source>Mexico City</source>
            <translation>墨西哥城</translation>
        </message>
        <message>
            <source>São Paulo</source>
            <translation>圣保罗</translation>
        </message>
        <message>
            <source>Buenos Aires</source>
            <translation>布宜诺斯艾利斯</translation>
        </message>
        <message>
            <source>Bogotá</source>
            <translation>波哥大</translation>
        </message>
        <message>
            <source>Santiago</source>
            <translation>圣地亚哥</translation>
        </message>
        <message>
            <source>Sydney</source>
            <translation>悉尼</translation>
        </message>
        <message>
            <source>tomorrow %1</source>
            <translation>明天 %1</translation>
        </message>
        <message>
            <source>ddd HH:mm</source>
            <comment>weekday and time, a date pattern</comment>
            <translation>ddd HH:mm</translation>
        </message>
        <message>
            <source>d MMM HH:mm</source>
            <comment>day, month and time, a date pattern</comment>
            <translation>M 月 d 日 HH:mm</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>own time · city and its time</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>time, then city</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>own deadline · time and city of the store</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>dddd d MMMM</source>
            <comment>weekday, day and month, a date pattern</comment>
            <translation>M 月 d 日 ddd</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <comment>weekday, day, month and year, a date pattern</comment>
            <translation>yyyy 年 M 月 d 日 ddd</translation>
        </message>
        <message>
            <source>Today · %1</source>
            <translation>今天 · %1</translation>
        </message>
        <message>
            <source>Yesterday · %1</source>
            <translation>昨天 · %1</translation>
        </message>
        <message>
            <source>d MMM yyyy, HH:mm</source>
            <comment>a date pattern</comment>
            <translation>yyyy 年 M 月 d 日 HH:mm</translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Written outside this desk</source>
            <translation>非本系统发出</translation>
        </message>
        <message>
            <source>We</source>
            <translation>我们</translation>
        </message>
        <message>
            <source>not from this desk</source>
            <translation>非本系统发出</translation>
        </message>
        <message>
            <source>edited</source>
            <translation>已编辑</translation>
        </message>
        <message>
            <source>deleted at the platform</source>
            <translation>已在平台删除</translation>
        </message>
        <message>
            <source>Automatic reply %1 · %2 · does not stop the clock</source>
            <translation>自动回复 %1 · %2 · 不停止计时</translation>
        </message>
        <message>
            <source>%1 · only the team sees this</source>
            <translation>%1 · 仅团队可见</translation>
        </message>
        <message>
            <source>It left this computer, but no answer came. It is looked up and never sent again by itself.</source>
            <translation>已离开本机，但没有收到答复。正在核对，绝不会自动重发。</translation>
        </message>
        <message>
            <source>%1 marked it done</source>
            <translation>%1 标记为完成</translation>
        </message>
        <message>
            <source>%1 opened it again</source>
            <translation>%1 重新打开</translation>
        </message>
        <message>
            <source>%1: no reply needed</source>
            <translation>%1：无需回复</translation>
        </message>
        <message>
            <source>%1 removed the assignment</source>
            <translation>%1 取消了分配</translation>
        </message>
        <message>
            <source>%1 assigned it to %2</source>
            <translation>%1 分配给 %2</translation>
        </message>
        <message>
            <source>%1 snoozed it</source>
            <translation>%1 设为稍后处理</translation>
        </message>
        <message>
            <source>%1 merged threads</source>
            <translation>%1 合并了会话</translation>
        </message>
        <message>
            <source>%1 split this thread</source>
            <translation>%1 拆分了会话</translation>
        </message>
        <message>
            <source>%1 changed the priority</source>
            <translation>%1 修改了优先级</translation>
        </message>
        <message>
            <source>%1 took the last action back</source>
            <translation>%1 撤销了上一步</translation>
        </message>
        <message>
            <source>%1 added tags: %2</source>
            <translation>%1 添加标签：%2</translation>
        </message>
        <message>
            <source>%1 removed tags: %2</source>
            <translation>%1 移除标签：%2</translation>
        </message>
        <message>
            <source>%1 changed tags: %2 instead of %3</source>
            <translation>%1 更换标签：%2（原为 %3）</translation>
        </message>
        <message>
            <source>%1: no reply needed (%2)</source>
            <translation>%1：无需回复（%2）</translation>
        </message>
        <message>
            <source>%1 snoozed it until %2</source>
            <translation>%1 稍后处理，至 %2</translation>
        </message>
        <message>
            <source>Waiting for the network</source>
            <translation>等待网络</translation>
        </message>
    </context>
    <context>
        <name>Words</name>
        <message>
            <source>English</source>
            <translation>英语</translation>
        </message>
        <message>
            <source>German</source>
            <translation>德语</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>西班牙语</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>日语</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>中文</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>葡萄牙语</translation>
        </message>
        <message>
            <source>French</source>
            <translation>法语</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>意大利语</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>荷兰语</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>波兰语</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>瑞典语</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>韩语</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>泰语</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>越南语</translation>
        </message>
        <message>
            <source>Indonesian</source>
            <translation>印尼语</translation>
        </message>
        <message>
            <source>Malay</source>
            <translation>马来语</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Platform notice</source>
            <translation>平台通知</translation>
        </message>
        <message>
            <source>Case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Order message</source>
            <translation>订单消息</translation>
        </message>
        <message>
            <source>Replies allowed</source>
            <translation>允许回复</translation>
        </message>
        <message>
            <source>Replies and automation allowed</source>
            <translation>允许回复和自动化</translation>
        </message>
        <message>
            <source>Display only: nothing can be sent</source>
            <translation>仅查看：不能发送</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>低</translation>
        </message>
        <message>
            <source>High</source>
            <translation>高</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>紧急</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>普通</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Accepted by the platform</source>
            <translation>平台已接收</translation>
        </message>
        <message>
            <source>Held back by the platform</source>
            <translation>被平台拦截</translation>
        </message>
        <message>
            <source>Refused by the platform</source>
            <translation>被平台拒绝</translation>
        </message>
        <message>
            <source>Read by buyer</source>
            <translation>买家已读</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>暂缓</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>排队中</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>发送中</translation>
        </message>
        <message>
            <source>Sent</source>
            <comment>state of an answer</comment>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>已确认</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>Unknown</source>
            <translation>未知</translation>
        </message>
        <message>
            <source>Did it arrive?</source>
            <translation>是否送达？</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Payment outstanding</source>
            <translation>待付款</translation>
        </message>
        <message>
            <source>Payment under way</source>
            <translation>付款处理中</translation>
        </message>
        <message>
            <source>Invalid</source>
            <translation>无效</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>备货中</translation>
        </message>
        <message>
            <source>Ready to ship</source>
            <translation>待发货</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>已发货</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Not delivered</source>
            <translation>未送达</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>处理中</translation>
        </message>
        <message>
            <source>Not shipped yet</source>
            <translation>未发货</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>运输中</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>部分退款</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>This store is display only. Allow replies in the settings first.</source>
            <translation>此店铺仅供查看。请先在设置里允许回复。</translation>
        </message>
        <message>
            <source>The platform has closed this conversation for sellers.</source>
            <translation>平台已对卖家关闭此会话。</translation>
        </message>
        <message>
            <source>A question takes one answer, and it has been given.</source>
            <translation>每个咨询只能回答一次，已回答过。</translation>
        </message>
        <message>
            <source>This store has no connection that could send.</source>
            <translation>此店铺没有可用于发送的连接。</translation>
        </message>
        <message>
            <source>The platform offers no way to answer here.</source>
            <translation>平台不支持在此回复。</translation>
        </message>
        <message>
            <source>Notices of the platform cannot be answered.</source>
            <translation>平台通知不能回复。</translation>
        </message>
        <message>
            <source>Imported history cannot be answered.</source>
            <translation>导入的历史不能回复。</translation>
        </message>
        <message>
            <source>Nothing can be sent here (%1).</source>
            <translation>此处不能发送（%1）。</translation>
        </message>
        <message>
            <source>No connection.</source>
            <translation>没有连接。</translation>
        </message>
        <message>
            <source>The platform asks to wait.</source>
            <translation>平台要求稍候。</translation>
        </message>
        <message>
            <source>The sign-in has ended. Sign in again.</source>
            <translation>授权已失效，请重新授权。</translation>
        </message>
        <message>
            <source>A right is missing.</source>
            <translation>缺少权限。</translation>
        </message>
        <message>
            <source>Refused.</source>
            <translation>被拒绝。</translation>
        </message>
        <message>
            <source>The platform&apos;s answer could not be read.</source>
            <translation>无法识别平台返回的内容。</translation>
        </message>
        <message>
            <source>The platform answers with errors.</source>
            <translation>平台返回错误。</translation>
        </message>
        <message>
            <source>Not found.</source>
            <translation>找不到。</translation>
        </message>
        <message>
            <source>It has changed meanwhile.</source>
            <translation>期间已发生变化。</translation>
        </message>
        <message>
            <source>This cannot be read.</source>
            <translation>无法识别此内容。</translation>
        </message>
        <message>
            <source>The database did not accept it.</source>
            <translation>数据库没有接受。</translation>
        </message>
        <message>
            <source>The disk is full. Free some space.</source>
            <translation>磁盘已满，请腾出空间。</translation>
        </message>
        <message>
            <source>Stored data is damaged.</source>
            <translation>存储的数据已损坏。</translation>
        </message>
        <message>
            <source>The workspace is locked.</source>
            <translation>工作区已锁定。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message>
            <source>It may or may not have arrived.</source>
            <translation>无法确定是否送达。</translation>
        </message>
        <message>
            <source>size unknown</source>
            <translation>大小未知</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) done</source>
            <translation>
                <numerusform>%n 个会话已完成</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) opened again</source>
            <translation>
                <numerusform>%n 个会话已重新打开</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s): no reply needed</source>
            <translation>
                <numerusform>%n 个会话无需回复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) snoozed</source>
            <translation>
                <numerusform>%n 个会话稍后处理</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tags of %n thread(s) changed</source>
            <translation>
                <numerusform>%n 个会话的标签已修改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) assigned</source>
            <translation>
                <numerusform>%n 个会话已分配</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) merged</source>
            <translation>
                <numerusform>%n 个会话已合并</numerusform>
            </translation>
        </message>
        <message>
            <source>Thread split</source>
            <translation>会话已拆分</translation>
        </message>
        <message numerus="yes">
            <source>Priority of %n thread(s) changed</source>
            <translation>
                <numerusform>%n 个会话的优先级已修改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) changed</source>
            <translation>
                <numerusform>%n 个会话已修改</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer %1</source>
            <comment>a platform&apos;s number of the buyer</comment>
            <translation>买家 %1</translation>
        </message>
        <message>
            <source>Buyer without a name</source>
            <translation>未具名买家</translation>
        </message>
        <message>
            <source>The workspace is open in another program. Close that first, or choose another workspace.</source>
            <translation>工作区已在另一个程序中打开。请先关闭它，或选择其他工作区。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlarmBar</name>
        <message>
            <source>%1 · %2: %3</source>
            <comment>kind of alarm, store, what is wrong</comment>
            <translation>%1 · %2：%3</translation>
        </message>
        <message>
            <source>Over since %1 · %2 · since %3</source>
            <comment>time, alarm, time</comment>
            <translation>%1 已恢复 · %2 · 自 %3 起</translation>
        </message>
        <message>
            <source>%1 · since %2</source>
            <comment>alarm, time</comment>
            <translation>%1 · 自 %2 起</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <comment>alarms</comment>
            <translation>
                <numerusform>另有 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Alarms</source>
            <translation>告警</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>%1: open</source>
            <comment>alarm</comment>
            <translation>%1：打开</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Acknowledge: %1</source>
            <comment>alarm</comment>
            <translation>确认：%1</translation>
        </message>
        <message>
            <source>Takes this alarm off the window; the store&apos;s state stays shown (Shift+F5)</source>
            <translation>从窗口移除这条告警；店铺状态仍会显示（Shift+F5）</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CommandPalette</name>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>要做什么？</translation>
        </message>
        <message>
            <source>Command, view, store or buyer</source>
            <translation>命令、视图、店铺或买家</translation>
        </message>
        <message>
            <source>↑↓ choose     Enter run     Esc close</source>
            <translation>↑↓ 选择     Enter 执行     Esc 关闭</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ComposerPanel</name>
        <message numerus="yes">
            <source>Solve %n first</source>
            <translation>
                <numerusform>先处理 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep note</source>
            <translation>保存备注</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>%1 / %2</source>
            <comment>characters written, characters allowed</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source> · ISO-8859-1 only</source>
            <translation> · 仅限 ISO-8859-1</translation>
        </message>
        <message numerus="yes">
            <source> · %n file(s)</source>
            <translation>
                <numerusform> · 附件 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source> · draft kept</source>
            <translation> · 草稿已保存</translation>
        </message>
        <message>
            <source>Read the buyer&apos;s new message first, or press Send once more.</source>
            <translation>请先看买家的新消息；仍要发送请再按一次。</translation>
        </message>
        <message>
            <source>The buyer has just written again, see above.</source>
            <translation>买家刚刚又来消息了，请看上方。</translation>
        </message>
        <message>
            <source>Attach files</source>
            <translation>添加附件</translation>
        </message>
        <message>
            <source>Composer</source>
            <translation>撰写区</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Only the team sees it</source>
            <translation>仅团队可见</translation>
        </message>
        <message>
            <source>the buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Only the team sees this note</source>
            <translation>此备注仅团队可见</translation>
        </message>
        <message>
            <source>To %1 through %2</source>
            <comment>buyer, store</comment>
            <translation>收件人 %1，经 %2</translation>
        </message>
        <message>
            <source>Write an internal note</source>
            <translation>写内部备注</translation>
        </message>
        <message>
            <source>Write an answer. Ctrl+J inserts a template</source>
            <translation>写回复。Ctrl+J 插入模板</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>内部备注</translation>
        </message>
        <message>
            <source>Answer to %1</source>
            <translation>回复 %1</translation>
        </message>
        <message>
            <source>Insert a template</source>
            <translation>插入模板</translation>
        </message>
        <message>
            <source>Send + done</source>
            <translation>发送并完成</translation>
        </message>
        <message>
            <source>Send, mark as done, next thread</source>
            <translation>发送、完成、下一条</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ContextPanel</name>
        <message>
            <source>Context: clocks, order, buyer, notes</source>
            <translation>上下文：时钟、订单、买家、备注</translation>
        </message>
        <message>
            <source>missed by %1</source>
            <comment>a team&apos;s own target</comment>
            <translation>超出 %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ConversationView</name>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy the whole message</source>
            <translation>复制整条消息</translation>
        </message>
        <message numerus="yes">
            <source>Conversation, %n message(s)</source>
            <translation>
                <numerusform>会话，%n 条消息</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeskWindow</name>
        <message>
            <source>Views</source>
            <translation>视图</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n 个会话</numerusform>
            </translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Checking the store…</source>
            <translation>正在检查店铺…</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>无法读取此文件。</translation>
        </message>
        <message>
            <source>%1 is connected. It is display only until you allow replies.</source>
            <translation>%1 已连接。在您允许回复之前仅供查看。</translation>
        </message>
        <message>
            <source>Syncing…</source>
            <translation>正在同步…</translation>
        </message>
        <message>
            <source>%1: the alarm is over</source>
            <translation>%1：告警已解除</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::Directory</name>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Shipping</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Pre-sale</source>
            <translation>售前</translation>
        </message>
        <message>
            <source>After-sale</source>
            <translation>售后</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>改址</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EmptyState</name>
        <message>
            <source>No hits in %1 messages, complete since %2.</source>
            <translation>在 %1 条消息中没有找到，自 %2 起的消息完整。</translation>
        </message>
        <message>
            <source>No hits in %1 messages. Not every store is complete yet.</source>
            <translation>在 %1 条消息中没有找到。部分店铺的消息还不完整。</translation>
        </message>
        <message numerus="yes">
            <source>Checked %n store(s), last %1.</source>
            <translation>
                <numerusform>已检查 %n 家店铺，最近 %1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Checked %n store(s).</source>
            <translation>
                <numerusform>已检查 %n 家店铺。</numerusform>
            </translation>
        </message>
        <message>
            <source>Next due: %1.</source>
            <translation>下一个到期：%1。</translation>
        </message>
        <message>
            <source>Next due: none.</source>
            <translation>下一个到期：无。</translation>
        </message>
        <message>
            <source>Snoozed %1</source>
            <translation>稍后处理 %1</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>All answered</source>
            <translation>全部已回复</translation>
        </message>
        <message>
            <source>Waiting for buyer</source>
            <translation>等待买家</translation>
        </message>
        <message>
            <source>Checking the stores</source>
            <translation>正在检查店铺</translation>
        </message>
        <message>
            <source>Not every store has been checked within its interval yet.</source>
            <translation>还有店铺未在检查间隔内完成检查。</translation>
        </message>
        <message>
            <source>Sync now</source>
            <translation>立即同步</translation>
        </message>
        <message>
            <source>Not up to date</source>
            <translation>数据不是最新</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>store: what is wrong</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 since %2: %3</source>
            <comment>store, time, what is wrong</comment>
            <translation>%1 自 %2 起：%3</translation>
        </message>
        <message>
            <source>Nothing here</source>
            <translation>这里没有会话</translation>
        </message>
        <message>
            <source>No thread belongs to this list at the moment.</source>
            <translation>目前没有会话属于这个列表。</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>The search cannot be read</source>
            <translation>无法识别搜索条件</translation>
        </message>
        <message>
            <source>No hits for “%1”</source>
            <translation>没有找到“%1”</translation>
        </message>
        <message>
            <source>Search all stores</source>
            <translation>搜索全部店铺</translation>
        </message>
        <message>
            <source>The first import is running</source>
            <translation>正在首次导入</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>自 %1 起离线</translation>
        </message>
        <message numerus="yes">
            <source>Reading, search and drafts work; %n message(s) wait.</source>
            <translation>
                <numerusform>阅读、搜索和草稿可用；%n 条消息等待发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>打开发件箱</translation>
        </message>
        <message>
            <source>No store is connected yet</source>
            <translation>还没有连接店铺</translation>
        </message>
        <message>
            <source>Connect a store, and its buyers&apos; messages appear here.</source>
            <translation>连接店铺后，买家消息会出现在这里。</translation>
        </message>
        <message>
            <source>How to connect a store</source>
            <translation>如何连接店铺</translation>
        </message>
        <message>
            <source>Loading…</source>
            <translation>正在载入…</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) read, newest first; you can work already.</source>
            <translation>
                <numerusform>已读取 %n 条消息，从最新开始；现在就可以工作。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing overdue</source>
            <translation>没有逾期的会话</translation>
        </message>
        <message>
            <source>Nothing due soon</source>
            <translation>没有即将到期的会话</translation>
        </message>
        <message>
            <source>Nothing assigned to you</source>
            <translation>没有分配给您的会话</translation>
        </message>
        <message>
            <source>Nothing unassigned</source>
            <translation>没有未分配的会话</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) in other views need an answer.</source>
            <translation>
                <numerusform>其他视图中有 %n 个会话需要回复。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what needs an answer</source>
            <translation>查看需回复的会话</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FileChips</name>
        <message>
            <source>Remove %1</source>
            <translation>移除 %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FindingsList</name>
        <message>
            <source>Check before sending</source>
            <translation>发送前检查</translation>
        </message>
        <message numerus="yes">
            <source>%n forbidden</source>
            <translation>
                <numerusform>%n 项禁止</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n 项提醒</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 “%2”</source>
            <comment>rule and quoted text</comment>
            <translation>%1 “%2”</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeyTable</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+9: one store     any key closes</source>
            <translation>Ctrl+1 至 Ctrl+9：单个店铺     按任意键关闭</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListFlow</name>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>%1 · newest %2</source>
            <comment>search, number of hits shown</comment>
            <translation>%1 · 最新 %2 条</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NavigationModel</name>
        <message>
            <source>Needs reply</source>
            <translation>需回复</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>我的</translation>
        </message>
        <message>
            <source>Unassigned</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>Due soon</source>
            <translation>即将到期</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Waiting for buyer</source>
            <translation>等待买家</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>Cases / claims</source>
            <translation>案件 / 索赔</translation>
        </message>
        <message>
            <source>Platform notices</source>
            <translation>平台通知</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>保存的视图</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a list&apos;s name and how many threads need an answer</comment>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NavigationPanel</name>
        <message>
            <source>Navigation</source>
            <translation>导航</translation>
        </message>
        <message>
            <source>Views, stores and tags</source>
            <translation>视图、店铺和标签</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxDelegate</name>
        <message>
            <source>leaves in %1 s</source>
            <translation>%1 秒后发出</translation>
        </message>
        <message>
            <source>waits until %1</source>
            <translation>等待至 %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxDetail</name>
        <message>
            <source>The text left this computer, but the connection ended before the platform answered. It is being looked up; it is never sent again by itself.</source>
            <translation>回复已从本机发出，但平台答复前连接中断。正在核对，绝不会自动重发。</translation>
        </message>
        <message>
            <source>The text left this computer, but the connection ended before the platform answered, and looking it up did not settle it. Please look at the thread and decide.</source>
            <translation>回复已从本机发出，但平台答复前连接中断，核对也没有结果。请查看会话后决定。</translation>
        </message>
        <message>
            <source>The platform refused it.</source>
            <translation>平台拒绝了这条回复。</translation>
        </message>
        <message>
            <source>It is held back for some seconds, so that it can be taken back.</source>
            <translation>暂缓几秒发出，期间可以撤回。</translation>
        </message>
        <message>
            <source>It waits for its turn.</source>
            <translation>正在排队。</translation>
        </message>
        <message>
            <source>It is being handed over.</source>
            <translation>正在交给平台。</translation>
        </message>
        <message>
            <source>The platform took it; it has not shown up in the thread yet.</source>
            <translation>平台已接收，但还未出现在会话中。</translation>
        </message>
        <message>
            <source>It stands in the thread at the platform.</source>
            <translation>已出现在平台的会话中。</translation>
        </message>
        <message>
            <source>It was taken back before it left.</source>
            <translation>发出之前已撤回。</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>Marks it as sent and stops the clock.</source>
            <translation>标记为已发送并停止计时。</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>标记为已发送</translation>
        </message>
        <message>
            <source>It did not arrive</source>
            <translation>未送达</translation>
        </message>
        <message>
            <source>Sends the same text once more, after the check.</source>
            <translation>检查后把同样的内容再发一次。</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>再次发送</translation>
        </message>
        <message>
            <source>Not sure</source>
            <translation>不确定</translation>
        </message>
        <message>
            <source>Reads the thread again. Until this is settled nothing else goes to this buyer.</source>
            <translation>重新读取会话。在确定结果之前，不会向这位买家发送其他内容。</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>再核对一次</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>After the cause is gone: the same text, after the check.</source>
            <translation>原因消除后，检查并发送同样的内容。</translation>
        </message>
        <message>
            <source>Give it up</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Nothing is sent. The text stays in the journal.</source>
            <translation>不会发送，内容保留在记录中。</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃发送</translation>
        </message>
        <message>
            <source>Take it back</source>
            <translation>撤回</translation>
        </message>
        <message>
            <source>The text returns to the composer.</source>
            <translation>内容回到撰写区。</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Send it now</source>
            <translation>现在发送</translation>
        </message>
        <message>
            <source>Ends the wait.</source>
            <translation>不再等待。</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>立即发送</translation>
        </message>
        <message>
            <source>Nothing is sent.</source>
            <translation>不会发送。</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Choose an item on the left.</source>
            <translation>请在左侧选择一项。</translation>
        </message>
        <message numerus="yes">
            <source>%1 · to %2 · written by %3 · %n attempt(s)</source>
            <translation>
                <numerusform>%1 · 给 %2 · 撰写人 %3 · 尝试 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>What we sent, %1</source>
            <comment>time</comment>
            <translation>我们发送的内容，%1</translation>
        </message>
        <message>
            <source>Open the thread</source>
            <translation>打开会话</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxFlow</name>
        <message>
            <source>Reading the thread again.</source>
            <translation>正在重新读取会话。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxModel</name>
        <message>
            <source>Needs your decision</source>
            <translation>需要您决定</translation>
        </message>
        <message>
            <source>Refused, not sent</source>
            <translation>被拒绝，未发送</translation>
        </message>
        <message>
            <source>On the way</source>
            <translation>发送途中</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>%1, to %2: %3</source>
            <comment>state, buyer, text</comment>
            <translation>%1，给 %2：%3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxPanel</name>
        <message numerus="yes">
            <source>%n on the way</source>
            <translation>
                <numerusform>%n 条发送途中</numerusform>
            </translation>
        </message>
        <message>
            <source>Outbox</source>
            <translation>发件箱</translation>
        </message>
        <message>
            <source>Answers on their way</source>
            <translation>发送途中的回复</translation>
        </message>
        <message>
            <source>Nothing is ever sent twice by itself. What is unknown waits for a look-up or for your word.</source>
            <translation>任何内容都不会自动发送两次。结果未知的会等待核对或您的决定。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PassphraseWindow</name>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>The same once more</source>
            <translation>再输入一次</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>再次输入密码短语</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Create the workspace</source>
            <translation>创建工作区</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Unlock the workspace</source>
            <translation>解锁工作区</translation>
        </message>
        <message>
            <source>Messages and buyers are kept encrypted in %1.</source>
            <translation>消息和买家资料加密保存在 %1。</translation>
        </message>
        <message>
            <source>A new workspace</source>
            <translation>新建工作区</translation>
        </message>
        <message>
            <source>Everything is kept encrypted in %1. Choose a passphrase of at least 8 characters; it cannot be read back from anywhere.</source>
            <translation>所有内容加密保存在 %1。请设置至少 8 个字符的密码短语；一旦忘记，无法从任何地方找回。</translation>
        </message>
        <message>
            <source>Write this recovery code down</source>
            <translation>请抄下恢复码</translation>
        </message>
        <message>
            <source>It opens the workspace when the passphrase is lost, and is shown only now:

%1</source>
            <translation>忘记密码短语时可用它打开工作区，只显示这一次：

%1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::QuitDialog</name>
        <message numerus="yes">
            <source>%n answer(s) not sent yet</source>
            <translation>
                <numerusform>%n 条回复尚未发送</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can still be taken back.</source>
            <translation>
                <numerusform>%n 条仍可撤回。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n on the way or waiting for the network.</source>
            <translation>
                <numerusform>%n 条正在发送或等待网络。</numerusform>
            </translation>
        </message>
        <message>
            <source>Send now and quit</source>
            <translation>立即发送并退出</translation>
        </message>
        <message>
            <source>Quit, send at next start</source>
            <translation>退出，下次启动时发送</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>正在发送…</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) left. The program ends when they have been delivered.</source>
            <translation>
                <numerusform>还剩 %n 条回复，送达后程序自动退出。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything was sent</source>
            <translation>尚未全部发送</translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) still wait: the platform does not answer or there is no network.</source>
            <translation>
                <numerusform>%n 条回复仍在等待：平台没有响应或没有网络。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answer(s) need you: look into the outbox.</source>
            <translation>
                <numerusform>%n 条回复需要您处理：请查看发件箱。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep trying</source>
            <translation>继续尝试</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SettingsPanel</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>发送</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>An answer can be taken back for</source>
            <translation>回复可撤回的时间</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>A store is described by a store file (JSON). Its passwords and keys go to the secret store of this computer at once and are kept nowhere else.</source>
            <translation>店铺由店铺文件（JSON）描述。其中的密码和密钥会立即存入本机的密钥库，不保存在别处。</translation>
        </message>
        <message>
            <source>Add a store from a file…</source>
            <translation>从文件添加店铺…</translation>
        </message>
        <message>
            <source>Data folder: %1</source>
            <translation>数据文件夹：%1</translation>
        </message>
        <message>
            <source>practice store</source>
            <translation>练习店铺</translation>
        </message>
        <message>
            <source>What the desk may do at %1</source>
            <translation>本系统在 %1 可以做什么</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Check %1</source>
            <translation>检查 %1</translation>
        </message>
        <message>
            <source>Choose a store file</source>
            <translation>选择店铺文件</translation>
        </message>
        <message>
            <source>Store files (*.json)</source>
            <translation>店铺文件 (*.json)</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StatusStrip</name>
        <message numerus="yes">
            <source>%n store(s)</source>
            <translation>
                <numerusform>%n 家店铺</numerusform>
            </translation>
        </message>
        <message>
            <source>No store connected</source>
            <translation>未连接店铺</translation>
        </message>
        <message>
            <source>%1 · all fine</source>
            <translation>%1 · 全部正常</translation>
        </message>
        <message>
            <source>Not synced yet</source>
            <translation>尚未同步</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>发件箱 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n ask(s) you</source>
            <translation>
                <numerusform>%n 条待您决定</numerusform>
            </translation>
        </message>
        <message>
            <source>Online</source>
            <translation>在线</translation>
        </message>
        <message>
            <source>Offline since %1</source>
            <translation>自 %1 起离线</translation>
        </message>
        <message>
            <source>Offline</source>
            <translation>离线</translation>
        </message>
        <message>
            <source>%1 messages · complete since %2</source>
            <translation>%1 条消息 · 自 %2 起完整</translation>
        </message>
        <message>
            <source>%1 messages</source>
            <translation>%1 条消息</translation>
        </message>
        <message>
            <source> · %1 not searchable yet</source>
            <translation> · %1 条尚不可搜索</translation>
        </message>
        <message>
            <source>Import paused · %1 messages</source>
            <translation>导入已暂停 · %1 条消息</translation>
        </message>
        <message>
            <source>Import %1</source>
            <comment>number of messages</comment>
            <translation>导入 %1</translation>
        </message>
        <message>
            <source>Importing earlier messages · %1 read</source>
            <translation>正在导入历史消息 · 已读取 %1 条</translation>
        </message>
        <message>
            <source>Imported, not connected</source>
            <translation>仅导入，未连接</translation>
        </message>
        <message>
            <source>Synced %1 · %2 ago</source>
            <comment>time, how long ago</comment>
            <translation>%1 同步 · %2前</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) %1</source>
            <comment>how many stores are &apos;lagging&apos; or &apos;far behind&apos;</comment>
            <translation>
                <numerusform>%n 家店铺%1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoreProof</name>
        <message>
            <source>Stores and when they were checked</source>
            <translation>店铺及检查时间</translation>
        </message>
        <message>
            <source>Choose a thread on the left, or connect a store in the settings.</source>
            <translation>请在左侧选择会话，或在设置里连接店铺。</translation>
        </message>
        <message>
            <source>Every store was checked within its interval</source>
            <translation>每家店铺都已在检查间隔内检查</translation>
        </message>
        <message>
            <source>Not every store was checked within its interval</source>
            <translation>有店铺未在检查间隔内检查</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Unsent</source>
            <translation>待发送</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Last sync · lag</source>
            <translation>上次同步 · 距今</translation>
        </message>
        <message>
            <source>Next sync</source>
            <translation>下次同步</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TagPicker</name>
        <message>
            <source>Create tag “%1”</source>
            <translation>新建标签“%1”</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Find or create a tag</source>
            <translation>查找或新建标签</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatePicker</name>
        <message>
            <source>General</source>
            <translation>通用</translation>
        </message>
        <message>
            <source>no variant for this thread&apos;s language and marketplace</source>
            <translation>没有适合此会话语言和平台的版本</translation>
        </message>
        <message numerus="yes">
            <source>%n available</source>
            <translation>
                <numerusform>%n 个可用</numerusform>
            </translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Title, scene or short code</source>
            <translation>标题、场景或短码</translation>
        </message>
        <message>
            <source>Filter templates</source>
            <translation>筛选模板</translation>
        </message>
        <message>
            <source>Templates for this thread</source>
            <translation>适用于此会话的模板</translation>
        </message>
        <message>
            <source>↑↓ choose     Enter insert at the cursor     Esc close</source>
            <translation>↑↓ 选择     Enter 插入光标处     Esc 关闭</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatePreview</name>
        <message>
            <source>Preview, variables filled in</source>
            <translation>预览，变量已填入</translation>
        </message>
        <message>
            <source>No value for %1: fill it in before sending</source>
            <translation>缺少变量 %1，补齐前不能发送</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadFlow</name>
        <message>
            <source>This address is not opened: only https pages are.</source>
            <translation>不打开此地址：只打开 https 页面。</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>已复制：%1</translation>
        </message>
        <message>
            <source>The draft could not be kept: %1</source>
            <translation>草稿未能保存：%1</translation>
        </message>
        <message>
            <source>Not sent: the check found something that must be solved first.</source>
            <translation>未发送：检查发现需要先处理的问题。</translation>
        </message>
        <message>
            <source>language unknown</source>
            <translation>语言未知</translation>
        </message>
        <message>
            <source>The platform names no page for this thread.</source>
            <translation>平台没有此会话的页面。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadHeading</name>
        <message>
            <source>%1, order %2</source>
            <comment>buyer and order number</comment>
            <translation>%1，订单 %2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>至 %1</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Owner: nobody</source>
            <translation>无人负责</translation>
        </message>
        <message>
            <source>Owner %1</source>
            <translation>负责人 %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadListModel</name>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Due in under 1 h</source>
            <translation>1 小时内到期</translation>
        </message>
        <message>
            <source>Due in under 4 h</source>
            <translation>4 小时内到期</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>按时</translation>
        </message>
        <message>
            <source>Waiting for buyer</source>
            <translation>等待买家</translation>
        </message>
        <message>
            <source>No deadline</source>
            <translation>无期限</translation>
        </message>
        <message>
            <source>%1, %2 threads</source>
            <comment>group of the list</comment>
            <translation>%1，%2 个会话</translation>
        </message>
        <message>
            <source>due in %1</source>
            <translation>剩余 %1</translation>
        </message>
        <message>
            <source>unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>sending failed</source>
            <translation>发送失败</translation>
        </message>
        <message>
            <source>assigned to nobody</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>assigned to %1</source>
            <translation>负责人 %1</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a spoken sentence</comment>
            <translation>，</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadListPanel</name>
        <message>
            <source>Due time</source>
            <comment>how the list is sorted</comment>
            <translation>按到期</translation>
        </message>
        <message>
            <source>Newest first</source>
            <comment>how the list is sorted</comment>
            <translation>最新在前</translation>
        </message>
        <message>
            <source>End of snooze</source>
            <comment>how the list is sorted</comment>
            <translation>按稍后处理时间</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>筛选此列表</translation>
        </message>
        <message>
            <source>Compact rows</source>
            <translation>紧凑行</translation>
        </message>
        <message>
            <source>Filter by buyer, order, text</source>
            <translation>按买家、订单、文字筛选</translation>
        </message>
        <message>
            <source>Thread list</source>
            <translation>会话列表</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadPanel</name>
        <message>
            <source>Previous hit</source>
            <translation>上一个</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>下一个</translation>
        </message>
        <message>
            <source>Close the search</source>
            <translation>关闭搜索</translation>
        </message>
        <message>
            <source>Thread</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>分配</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>More actions</source>
            <translation>更多操作</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Done and next</source>
            <translation>完成并下一条</translation>
        </message>
        <message>
            <source>Search in this thread</source>
            <translation>在此会话中搜索</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadRowDelegate</name>
        <message>
            <source>Case</source>
            <comment>a claim or dispute at the platform, chip in the list</comment>
            <translation>案件</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Due %1</source>
            <translation>到期 %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TopBar</name>
        <message>
            <source>All stores</source>
            <translation>全部店铺</translation>
        </message>
        <message>
            <source>Stores searched: %1</source>
            <translation>搜索范围：%1</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>菜单</translation>
        </message>
        <message>
            <source>Order number, buyer, text</source>
            <translation>搜索订单号、买家、文字</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>搜索全部</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TriageFlow</name>
        <message>
            <source>No reply needed, because</source>
            <translation>无需回复，因为</translation>
        </message>
        <message>
            <source>The buyer only says thanks</source>
            <translation>买家只是道谢</translation>
        </message>
        <message>
            <source>It was answered another way</source>
            <translation>已用其他方式答复</translation>
        </message>
        <message>
            <source>It is a duplicate</source>
            <translation>重复消息</translation>
        </message>
        <message>
            <source>It is spam or an automatic message</source>
            <translation>垃圾消息或自动消息</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>分配给</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>In 3 hours</source>
            <translation>3 小时后</translation>
        </message>
        <message>
            <source>Today 13:00</source>
            <translation>今天 13:00</translation>
        </message>
        <message>
            <source>Today 19:00</source>
            <translation>今天 19:00</translation>
        </message>
        <message>
            <source>Tomorrow 8:00</source>
            <translation>明天 8:00</translation>
        </message>
        <message>
            <source>Saturday 10:00</source>
            <translation>周六 10:00</translation>
        </message>
        <message>
            <source>Monday 8:00</source>
            <translation>周一 8:00</translation>
        </message>
        <message>
            <source>Snooze until</source>
            <translation>稍后处理至</translation>
        </message>
        <message>
            <source>Mark two or more threads with X first.</source>
            <translation>请先用 X 勾选两个或更多会话。</translation>
        </message>
        <message>
            <source>Click the message at which the new thread begins, then press Shift+M.</source>
            <translation>请先点击新会话开始的那条消息，再按 Shift+M。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::UndoBar</name>
        <message>
            <source>Undo bar</source>
            <translation>撤销栏</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>立即发送</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::UndoFlow</name>
        <message>
            <source>Sending in %1 s</source>
            <translation>%1 秒后发送</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>给 %1</translation>
        </message>
        <message>
            <source>Too late to take it back: %1</source>
            <translation>来不及撤回：%1</translation>
        </message>
        <message>
            <source>Taken back. The text is a draft again.</source>
            <translation>已撤回，文字恢复为草稿。</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>没有可以撤销的操作。</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>已撤销：%1</translation>
        </message>
    </context>
</TS>
