<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>AbilityTable</name>
        <message>
            <source>yes</source>
            <translation>可以</translation>
        </message>
        <message>
            <source>limited</source>
            <translation>受限</translation>
        </message>
        <message>
            <source>not possible</source>
            <translation>不可以</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>Question about the order, before it is shipped</source>
            <translation>发货前的订单问题</translation>
        </message>
        <message>
            <source>Asks the buyer something that must be known before the order can be shipped.</source>
            <translation>询问发货前必须知道的事情。</translation>
        </message>
        <message>
            <source>Delivery to be agreed on</source>
            <translation>约定配送</translation>
        </message>
        <message>
            <source>Arranges the delivery or confirms the contact for it.</source>
            <translation>安排配送或确认联系人。</translation>
        </message>
        <message>
            <source>Home service to be agreed on</source>
            <translation>约定上门服务</translation>
        </message>
        <message>
            <source>Arranges the appointment of a home service.</source>
            <translation>安排上门服务的时间。</translation>
        </message>
        <message>
            <source>Question about the customisation</source>
            <translation>定制问题</translation>
        </message>
        <message>
            <source>Asks the buyer how a customised article is to be made.</source>
            <translation>询问定制商品的做法。</translation>
        </message>
        <message>
            <source>Unexpected problem with the order</source>
            <translation>订单出现意外问题</translation>
        </message>
        <message>
            <source>Tells the buyer of a problem that keeps the order from being completed as promised.</source>
            <translation>告知买家妨碍订单如期完成的问题。</translation>
        </message>
        <message>
            <source>Digital access key</source>
            <translation>数字访问密钥</translation>
        </message>
        <message>
            <source>Hands over what the buyer needs to use digital content.</source>
            <translation>交付使用数字内容所需的信息。</translation>
        </message>
        <message>
            <source>Legal disclosure</source>
            <translation>法律披露</translation>
        </message>
        <message>
            <source>Sends a document the law demands.</source>
            <translation>发送法律要求的文件。</translation>
        </message>
        <message>
            <source>Warranty</source>
            <translation>保修</translation>
        </message>
        <message>
            <source>Sends the warranty of an article.</source>
            <translation>发送商品保修。</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>发票</translation>
        </message>
        <message>
            <source>Sends the invoice of the order.</source>
            <translation>发送订单发票。</translation>
        </message>
        <message>
            <source>Request for a review and feedback</source>
            <translation>请求评价和反馈</translation>
        </message>
        <message>
            <source>The platform writes it and sends it once an order. The buyer cannot answer it.</source>
            <translation>由平台撰写，每单发送一次，买家无法回复。</translation>
        </message>
        <message>
            <source>Note to the customer</source>
            <translation>给客户的备注</translation>
        </message>
        <message>
            <source>Stands on the order, and the shop mails it to the address of the order. An answer comes as a mail.</source>
            <translation>显示在订单上，并由店铺邮寄到订单邮箱；回复以邮件到达。</translation>
        </message>
        <message>
            <source>Order defects, own shipping</source>
            <translation>订单缺陷率（自发货）</translation>
        </message>
        <message>
            <source>Order defects, shipped by the platform</source>
            <translation>订单缺陷率（平台发货）</translation>
        </message>
        <message>
            <source>Invoice defects</source>
            <translation>发票缺陷率</translation>
        </message>
        <message>
            <source>Late shipments</source>
            <translation>迟发率</translation>
        </message>
        <message>
            <source>Deliveries on time</source>
            <translation>准时送达率</translation>
        </message>
        <message>
            <source>Articles delivered on time</source>
            <translation>商品准时送达率</translation>
        </message>
        <message>
            <source>Valid tracking numbers</source>
            <translation>有效追踪率</translation>
        </message>
        <message>
            <source>Cancelled before shipping</source>
            <translation>发货前取消率</translation>
        </message>
        <message>
            <source>normal</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>正常</translation>
        </message>
        <message>
            <source>at risk</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>有风险</translation>
        </message>
        <message>
            <source>deactivated</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>已停用</translation>
        </message>
        <message>
            <source>not told</source>
            <comment>state of the seller&apos;s account</comment>
            <translation>未告知</translation>
        </message>
        <message>
            <source>Account health, as the platform told it %1: %2</source>
            <translation>账户健康（平台于 %1 告知）：%2</translation>
        </message>
        <message>
            <source>no figure</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>good</source>
            <comment>a figure of the account</comment>
            <translation>良好</translation>
        </message>
        <message>
            <source>bad</source>
            <comment>a figure of the account</comment>
            <translation>不佳</translation>
        </message>
        <message>
            <source>not rated</source>
            <comment>a figure of the account</comment>
            <translation>未评级</translation>
        </message>
        <message>
            <source>Warning: %1</source>
            <translation>警告：%1</translation>
        </message>
        <message>
            <source>Complete the question</source>
            <translation>完结提问</translation>
        </message>
        <message>
            <source>Answered from here and done: until then the platform counts it as open.</source>
            <translation>已在此回复并处理完毕；在此之前平台仍计为未完结。</translation>
        </message>
        <message>
            <source>Complete: settled by telephone</source>
            <translation>完结：已电话处理</translation>
        </message>
        <message>
            <source>Ends the question at the platform with this reason.</source>
            <translation>以此理由在平台上完结该提问。</translation>
        </message>
        <message>
            <source>Complete: settled by mail</source>
            <translation>完结：已邮件处理</translation>
        </message>
        <message>
            <source>Complete: the same question was answered elsewhere</source>
            <translation>完结：相同提问已在别处回复</translation>
        </message>
        <message>
            <source>Complete: no answer needed</source>
            <translation>完结：无需回复</translation>
        </message>
        <message>
            <source>New conversation with the buyer</source>
            <translation>与买家开启新对话</translation>
        </message>
        <message>
            <source>Begins a conversation about this order; the buyer gets a mail.</source>
            <translation>就此订单开启对话；买家会收到邮件。</translation>
        </message>
        <message>
            <source>Mark the inquiry as completed</source>
            <translation>将咨询标为已完成</translation>
        </message>
        <message>
            <source>A mark in R-Messe; the buyer is told nothing.</source>
            <translation>仅为 R-Messe 中的标记，不会通知买家。</translation>
        </message>
        <message>
            <source>Open the completed inquiry again</source>
            <translation>重新打开已完成的咨询</translation>
        </message>
        <message>
            <source>Takes the mark in R-Messe back; the buyer is told nothing.</source>
            <translation>取消 R-Messe 中的标记，不会通知买家。</translation>
        </message>
        <message>
            <source>Write to the buyer</source>
            <translation>联系买家</translation>
        </message>
        <message>
            <source>Write to the mediator</source>
            <translation>联系调解员</translation>
        </message>
        <message>
            <source>Refund in full</source>
            <translation>全额退款</translation>
        </message>
        <message>
            <source>Offer a partial refund</source>
            <translation>提议部分退款</translation>
        </message>
        <message>
            <source>Allow the return</source>
            <translation>允许退货</translation>
        </message>
        <message>
            <source>Accept the return</source>
            <translation>接受退货</translation>
        </message>
        <message>
            <source>Decline the return</source>
            <translation>拒绝退货</translation>
        </message>
        <message>
            <source>Ask the platform to decide</source>
            <translation>请平台裁决</translation>
        </message>
        <message>
            <source>Give the tracking number</source>
            <translation>提供运单号</translation>
        </message>
        <message>
            <source>Accept the cancellation</source>
            <translation>接受取消</translation>
        </message>
        <message>
            <source>Decline the cancellation</source>
            <translation>拒绝取消</translation>
        </message>
        <message>
            <source>Hand in evidence</source>
            <translation>提交证据</translation>
        </message>
        <message>
            <source>Accept the dispute</source>
            <translation>接受争议</translation>
        </message>
        <message>
            <source>Contest the dispute</source>
            <translation>对争议申辩</translation>
        </message>
        <message>
            <source>Say that the item is back</source>
            <translation>确认已收到退货</translation>
        </message>
        <message>
            <source>Appeal</source>
            <translation>申诉</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Close the return</source>
            <translation>关闭退货</translation>
        </message>
        <message>
            <source>Decide about it</source>
            <translation>作出处理决定</translation>
        </message>
        <message>
            <source>The time for returns is over</source>
            <translation>已超过退货期限</translation>
        </message>
        <message>
            <source>Sold without a right to return</source>
            <translation>售出时声明不可退货</translation>
        </message>
        <message>
            <source>Another reason</source>
            <translation>其他原因</translation>
        </message>
        <message>
            <source>Answer the rating</source>
            <translation>回复评价</translation>
        </message>
        <message>
            <source>Stands below the rating for everybody to read. The platform takes one answer.</source>
            <translation>显示在评价下方，所有人可见。平台只接受一次回复。</translation>
        </message>
        <message>
            <source>Card of the order</source>
            <translation>订单卡片</translation>
        </message>
        <message>
            <source>Shows the order in the chat; it also opens the chat where the platform takes no first words without one.</source>
            <translation>在聊天中展示订单；平台要求首次联系必须带订单时，也由它开启聊天。</translation>
        </message>
        <message>
            <source>Card of the article</source>
            <translation>商品卡片</translation>
        </message>
        <message>
            <source>Shows the article in the chat with the buyer.</source>
            <translation>在与买家的聊天中展示商品。</translation>
        </message>
        <message>
            <source>Accept the buyer&apos;s offer</source>
            <translation>接受买家的方案</translation>
        </message>
        <message>
            <source>Offer a refund, the buyer keeps the article</source>
            <translation>提出仅退款方案（买家保留商品）</translation>
        </message>
        <message>
            <source>Offer a refund after the return</source>
            <translation>提出退货后退款方案</translation>
        </message>
        <message>
            <source>Dispute the return</source>
            <translation>对退货提出争议</translation>
        </message>
        <message>
            <source>Take the dispute back</source>
            <translation>撤回争议</translation>
        </message>
    </context>
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
            <source>a reply waits for your decision in the outbox</source>
            <translation>发件箱中有一条回复等您决定</translation>
        </message>
        <message>
            <source>more waits than the limit allows</source>
            <translation>待处理数量超过上限</translation>
        </message>
        <message>
            <source>more waits than the limit allows: %1 threads to reply to, %2 replies to send</source>
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
            <source>Reply waits</source>
            <translation>回复待决定</translation>
        </message>
        <message>
            <source>a watched thread has no reply yet</source>
            <translation>关注的会话还没有得到回复</translation>
        </message>
        <message>
            <source>Watched thread</source>
            <translation>关注的会话</translation>
        </message>
        <message>
            <source>%1 % of the time to reply has passed</source>
            <translation>回复时限已过去 %1%</translation>
        </message>
        <message>
            <source>a rule asks you to look at a thread now</source>
            <translation>有规则提醒您立即查看一个会话</translation>
        </message>
        <message>
            <source>automatic replies rest until a clean sync</source>
            <translation>自动回复已暂停，同步恢复正常后继续</translation>
        </message>
        <message>
            <source>a reply is late</source>
            <translation>有回复已逾期</translation>
        </message>
        <message>
            <source>a reply is late; the lead is told</source>
            <translation>有回复已逾期，已通知主管</translation>
        </message>
        <message>
            <source>a reply is nearly late; the lead is told</source>
            <translation>有回复即将逾期，已通知主管</translation>
        </message>
        <message>
            <source>a thread nobody picked up was handed to a new owner</source>
            <translation>无人接手的会话已转给新的负责人</translation>
        </message>
        <message>
            <source>walk through the inbox and the cases of this store</source>
            <translation>请查看本店收件箱和纠纷</translation>
        </message>
        <message>
            <source>the weekly health check is ready</source>
            <translation>每周体检报告已生成</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Automatic replies</source>
            <translation>自动回复</translation>
        </message>
        <message>
            <source>Deadline near</source>
            <translation>时限将到</translation>
        </message>
        <message>
            <source>Deadline missed</source>
            <translation>时限逾期</translation>
        </message>
        <message>
            <source>For the lead</source>
            <translation>主管关注</translation>
        </message>
        <message>
            <source>Handed on</source>
            <translation>已转交</translation>
        </message>
        <message>
            <source>Daily round</source>
            <translation>每日巡检</translation>
        </message>
        <message>
            <source>Weekly check</source>
            <translation>每周体检</translation>
        </message>
    </context>
    <context>
        <name>Appeals</name>
        <message>
            <source>appeal %1</source>
            <translation>申诉 %1</translation>
        </message>
        <message>
            <source>the sample “%1”</source>
            <translation>示例“%1”</translation>
        </message>
        <message>
            <source>The part “%1” is %2 % the same as %3: write it in words of your own.</source>
            <translation>“%1”部分与%3相同 %2 %：请用自己的话来写。</translation>
        </message>
        <message>
            <source>The plan is %1 % the same as %2: write it in words of your own.</source>
            <translation>整个计划与%2相同 %1 %：请用自己的话来写。</translation>
        </message>
        <message>
            <source>being written</source>
            <comment>an appeal</comment>
            <translation>撰写中</translation>
        </message>
        <message>
            <source>ready</source>
            <comment>an appeal</comment>
            <translation>已就绪</translation>
        </message>
        <message>
            <source>handed in</source>
            <comment>an appeal</comment>
            <translation>已提交</translation>
        </message>
        <message>
            <source>reinstated</source>
            <comment>an appeal</comment>
            <translation>已恢复</translation>
        </message>
        <message>
            <source>refused</source>
            <comment>an appeal</comment>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>Root cause</source>
            <translation>根本原因</translation>
        </message>
        <message>
            <source>Corrective action</source>
            <translation>纠正措施</translation>
        </message>
        <message>
            <source>Prevention</source>
            <translation>预防措施</translation>
        </message>
        <message>
            <source>What went wrong and why, in facts: no excuse, no other party to blame.</source>
            <translation>出了什么问题、为什么，只写事实：不找借口，不推给别人。</translation>
        </message>
        <message>
            <source>What was done already for the orders and listings concerned, with dates.</source>
            <translation>针对相关订单和商品已做了什么，写明日期。</translation>
        </message>
        <message>
            <source>What keeps it from happening again: who checks what, from when on.</source>
            <translation>怎样防止再次发生：由谁检查什么，从何时开始。</translation>
        </message>
        <message>
            <source>The appeal belongs under its performance notification: enter the number of the notification.</source>
            <translation>申诉必须挂在对应的绩效通知下：请填写通知编号。</translation>
        </message>
        <message>
            <source>Choose the reason that the notification gives: the evidence depends on it.</source>
            <translation>请选择通知给出的原因：所需证据由它决定。</translation>
        </message>
        <message>
            <source>The time for the appeal is over: hand it in all the same, and say why it is late.</source>
            <translation>申诉时限已过：仍请提交，并说明迟交的原因。</translation>
        </message>
        <message>
            <source>The part “%1” is missing: write it.</source>
            <translation>缺少“%1”部分：请填写。</translation>
        </message>
        <message>
            <source>The part “%1” holds a machine translation that nobody has confirmed: read it, then confirm or edit it.</source>
            <translation>“%1”部分含有无人确认的机器翻译：请先阅读，再确认或修改。</translation>
        </message>
        <message>
            <source>Evidence is missing: add %1.</source>
            <translation>缺少证据：请添加%1。</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between documents of which one will do</comment>
            <translation> 或 </translation>
        </message>
        <message>
            <source>%1 % the same as %2</source>
            <translation>与%2相同 %1 %</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>how alike to what; the part that is</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Originality: %1</source>
            <translation>原创度：%1</translation>
        </message>
        <message>
            <source>began the appeal</source>
            <translation>开始了申诉</translation>
        </message>
        <message>
            <source>wrote a part of the plan</source>
            <translation>撰写了计划的一部分</translation>
        </message>
        <message>
            <source>confirmed a machine translation</source>
            <translation>确认了机器翻译</translation>
        </message>
        <message>
            <source>chose the reason</source>
            <translation>选择了原因</translation>
        </message>
        <message>
            <source>changed the notification</source>
            <translation>更改了通知</translation>
        </message>
        <message>
            <source>entered a number</source>
            <translation>填写了编号</translation>
        </message>
        <message>
            <source>changed its state</source>
            <translation>更改了状态</translation>
        </message>
        <message>
            <source>added a file</source>
            <translation>添加了文件</translation>
        </message>
        <message>
            <source>removed a file</source>
            <translation>移除了文件</translation>
        </message>
        <message>
            <source>wrote the archive</source>
            <translation>写出了归档</translation>
        </message>
    </context>
    <context>
        <name>BubbleText</name>
        <message>
            <source>%1 · loading…</source>
            <translation>%1 · 正在载入…</translation>
        </message>
        <message>
            <source>%1 · click to open</source>
            <translation>%1 · 点击打开</translation>
        </message>
        <message>
            <source>%1 · click to load</source>
            <translation>%1 · 点击载入</translation>
        </message>
        <message>
            <source>Show one line</source>
            <translation>收起为一行</translation>
        </message>
        <message>
            <source>Show all of it</source>
            <translation>展开全部</translation>
        </message>
        <message>
            <source>Hide what is quoted</source>
            <translation>收起引用</translation>
        </message>
        <message numerus="yes">
            <source>··· %n quoted line(s)</source>
            <translation>
                <numerusform>··· %n 行引用</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Cases</name>
        <message>
            <source>Item not received</source>
            <translation>未收到商品</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Case at the platform</source>
            <translation>平台案件</translation>
        </message>
        <message>
            <source>Payment dispute</source>
            <translation>付款争议</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>A-to-z claim</source>
            <translation>A-to-z 索赔</translation>
        </message>
        <message>
            <source>waits for us</source>
            <translation>等待我方</translation>
        </message>
        <message>
            <source>waiting for the buyer</source>
            <translation>等待买家</translation>
        </message>
        <message>
            <source>waiting for the platform</source>
            <translation>等待平台</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>a case</comment>
            <translation>已结案</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of case, reason</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Counted here: %1</source>
            <translation>本地推算：%1</translation>
        </message>
        <message>
            <source>Read from the platform&apos;s mail</source>
            <translation>取自平台邮件</translation>
        </message>
        <message>
            <source>The platform names no date</source>
            <translation>平台未给出期限</translation>
        </message>
        <message>
            <source>Ordered</source>
            <translation>下单</translation>
        </message>
        <message>
            <source>Shipped</source>
            <translation>已发货</translation>
        </message>
        <message>
            <source>The carrier says it was delivered</source>
            <translation>承运商标记为已投递</translation>
        </message>
        <message>
            <source>The buyer wrote</source>
            <translation>买家来信</translation>
        </message>
        <message>
            <source>%1 wrote</source>
            <translation>%1 来信</translation>
        </message>
        <message>
            <source>We wrote</source>
            <translation>我方回复</translation>
        </message>
        <message>
            <source>The platform wrote</source>
            <translation>平台来信</translation>
        </message>
        <message>
            <source>Note by %1</source>
            <translation>%1 的内部备注</translation>
        </message>
        <message>
            <source>The case was opened</source>
            <translation>案件开启</translation>
        </message>
        <message>
            <source>The platform asks us to act</source>
            <translation>平台要求我方处理</translation>
        </message>
        <message>
            <source>The buyer has to act</source>
            <translation>等待买家处理</translation>
        </message>
        <message>
            <source>The platform has to act</source>
            <translation>等待平台处理</translation>
        </message>
        <message>
            <source>The case was closed</source>
            <translation>案件结束</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>person, what they had done</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Case</source>
            <comment>where it stands</comment>
            <translation>案件</translation>
        </message>
        <message>
            <source>Order</source>
            <comment>where it stands</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Shipment</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>Note</source>
            <comment>where it stands</comment>
            <translation>备注</translation>
        </message>
        <message>
            <source>Messages</source>
            <comment>where it stands</comment>
            <translation>消息</translation>
        </message>
        <message>
            <source>3 calendar days from the request, after eBay&apos;s policy on cancelling orders</source>
            <translation>按 eBay 取消订单政策，自申请起 3 个自然日</translation>
        </message>
        <message>
            <source>3 business days from the opening, Monday to Friday without public holidays, after eBay&apos;s help</source>
            <translation>按 eBay 帮助页面，自开立起 3 个工作日（周一至周五，不含公共假日）</translation>
        </message>
        <message>
            <source>3 business days from the opening, Monday to Friday, after eBay&apos;s help</source>
            <translation>按 eBay 帮助页面，自开立起 3 个工作日（周一至周五）</translation>
        </message>
        <message>
            <source>1 business day from the request, Monday to Friday: the usual promise of shops, Shopify names no date</source>
            <translation>自申请起 1 个工作日（周一至周五）：店铺的通行承诺，Shopify 没有给出日期</translation>
        </message>
        <message>
            <source>The platform&apos;s own date</source>
            <translation>平台给出的日期</translation>
        </message>
        <message>
            <source>The platform&apos;s own date; what is settled early does not count against us</source>
            <translation>平台给出的日期；提前解决的不计入我方记录</translation>
        </message>
        <message>
            <source>Read from: %1</source>
            <comment>fields of the platform&apos;s interface</comment>
            <translation>读取自：%1</translation>
        </message>
    </context>
    <context>
        <name>ClaimWords</name>
        <message>
            <source>the buyer</source>
            <comment>who did a step of a claim</comment>
            <translation>买家</translation>
        </message>
        <message>
            <source>the seller</source>
            <comment>who did a step of a claim</comment>
            <translation>卖家</translation>
        </message>
        <message>
            <source>Mediation opened by %1.</source>
            <translation>%1已发起调解。</translation>
        </message>
        <message>
            <source>Claim opened by %1.</source>
            <translation>%1已发起索赔。</translation>
        </message>
        <message>
            <source>Claim taken up again by %1.</source>
            <translation>%1已重新发起索赔。</translation>
        </message>
        <message>
            <source>Claim closed by %1.</source>
            <translation>%1已关闭索赔。</translation>
        </message>
        <message>
            <source>Offered by the seller: %1</source>
            <translation>卖家提议：%1</translation>
        </message>
        <message>
            <source>Asked for by the buyer: %1</source>
            <translation>买家要求：%1</translation>
        </message>
        <message>
            <source>Decided by Mercado Libre: %1</source>
            <translation>Mercado Libre 裁定：%1</translation>
        </message>
        <message>
            <source>Return %1: %2</source>
            <comment>its number, its state</comment>
            <translation>退货 %1：%2</translation>
        </message>
        <message>
            <source>money: %1</source>
            <translation>款项：%1</translation>
        </message>
        <message>
            <source>given back at: %1</source>
            <translation>退款时点：%1</translation>
        </message>
        <message>
            <source>Evidence: to be handed over by %1.</source>
            <translation>凭证：将于 %1 前交运。</translation>
        </message>
        <message>
            <source>Evidence: handed over to the carrier: %1</source>
            <translation>凭证：已交承运商：%1</translation>
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
            <source>Acknowledge the first alert</source>
            <translation>确认第一条告警</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
        <message>
            <source>Ask again why no reply is needed</source>
            <translation>重新询问无需回复的原因</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <source>Alert centre</source>
            <translation>告警中心</translation>
        </message>
        <message>
            <source>Lock the window</source>
            <translation>锁定窗口</translation>
        </message>
        <message>
            <source>Language: Japanese</source>
            <translation>语言：日语</translation>
        </message>
        <message>
            <source>Language: Spanish</source>
            <translation>语言：西班牙语</translation>
        </message>
        <message>
            <source>Settings: general</source>
            <translation>设置：常规</translation>
        </message>
        <message>
            <source>Settings: writing and sending</source>
            <translation>设置：撰写与发送</translation>
        </message>
        <message>
            <source>Settings: keys</source>
            <translation>设置：快捷键</translation>
        </message>
        <message>
            <source>Next tab of the inbox</source>
            <translation>收件箱下一个标签页</translation>
        </message>
        <message>
            <source>Previous tab of the inbox</source>
            <translation>收件箱上一个标签页</translation>
        </message>
        <message>
            <source>Split the inbox into tabs</source>
            <translation>将收件箱分成标签页</translation>
        </message>
        <message>
            <source>Save this list as a view</source>
            <translation>将此列表保存为视图</translation>
        </message>
        <message>
            <source>Rename this saved view</source>
            <translation>重命名此视图</translation>
        </message>
        <message>
            <source>Delete this saved view</source>
            <translation>删除此视图</translation>
        </message>
        <message>
            <source>Move this saved view up</source>
            <translation>上移此视图</translation>
        </message>
        <message>
            <source>Move this saved view down</source>
            <translation>下移此视图</translation>
        </message>
        <message>
            <source>Reply to the chosen threads by template</source>
            <translation>用模板回复所选会话</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>连接店铺</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>数据覆盖范围</translation>
        </message>
        <message>
            <source>List on top or beside</source>
            <translation>列表在上方或旁边</translation>
        </message>
        <message>
            <source>Show or hide what is quoted</source>
            <translation>展开或收起引用</translation>
        </message>
        <message>
            <source>First unanswered message</source>
            <translation>第一条未回复的消息</translation>
        </message>
        <message>
            <source>Load older messages</source>
            <translation>载入更早的消息</translation>
        </message>
        <message>
            <source>Message as received from the platform</source>
            <translation>平台收到的消息原文</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>稍后发送</translation>
        </message>
        <message>
            <source>Threads the last template could not reply to</source>
            <translation>上次模板未能回复的会话</translation>
        </message>
        <message>
            <source>Settings: templates</source>
            <translation>设置：模板</translation>
        </message>
        <message>
            <source>Settings: tags and saved views</source>
            <translation>设置：标签和保存的视图</translation>
        </message>
        <message>
            <source>Settings: alerts</source>
            <translation>设置：告警</translation>
        </message>
        <message>
            <source>Settings: security</source>
            <translation>设置：安全</translation>
        </message>
        <message>
            <source>Settings: people</source>
            <translation>设置：人员</translation>
        </message>
        <message>
            <source>Settings: data</source>
            <translation>设置：数据</translation>
        </message>
        <message>
            <source>Journal: who did what</source>
            <translation>操作记录：谁做了什么</translation>
        </message>
        <message>
            <source>Journal of this thread</source>
            <translation>此会话的操作记录</translation>
        </message>
        <message>
            <source>First steps and hints again</source>
            <translation>重新显示入门步骤和提示</translation>
        </message>
        <message>
            <source>Columns of the list on top</source>
            <translation>上方列表的列</translation>
        </message>
        <message>
            <source>Sort the list on top</source>
            <translation>上方列表排序</translation>
        </message>
        <message>
            <source>Open in a window of its own</source>
            <translation>在独立窗口中打开</translation>
        </message>
        <message>
            <source>Add sample data</source>
            <translation>添加示例数据</translation>
        </message>
        <message>
            <source>Remove the sample data</source>
            <translation>移除示例数据</translation>
        </message>
        <message>
            <source>Insert a value of this thread</source>
            <translation>插入本会话的变量</translation>
        </message>
        <message>
            <source>Tell the platform that no reply is needed</source>
            <translation>告知平台无需回复</translation>
        </message>
        <message>
            <source>Read the order anew</source>
            <translation>重新读取订单</translation>
        </message>
        <message>
            <source>What the platform allows on this order</source>
            <translation>平台允许对此订单做什么</translation>
        </message>
        <message>
            <source>Ask for a review of this order</source>
            <translation>请求对此订单评价</translation>
        </message>
        <message>
            <source>Account health report of a store</source>
            <translation>店铺的账户健康报告</translation>
        </message>
        <message>
            <source>Open its case</source>
            <translation>打开相关案件</translation>
        </message>
        <message>
            <source>How much desk do you need?</source>
            <translation>需要多大规模的客服台？</translation>
        </message>
        <message>
            <source>Go to: tickets</source>
            <translation>转到：工单</translation>
        </message>
        <message>
            <source>New ticket</source>
            <translation>新建工单</translation>
        </message>
        <message>
            <source>Go to: appeals</source>
            <translation>前往：申诉</translation>
        </message>
        <message>
            <source>Go to: platform support</source>
            <translation>前往：平台客服</translation>
        </message>
        <message>
            <source>New appeal</source>
            <translation>新建申诉</translation>
        </message>
        <message>
            <source>New enquiry to platform support</source>
            <translation>新建平台客服咨询</translation>
        </message>
        <message>
            <source>Settings: tickets, support and appeals</source>
            <translation>设置：工单、客服支持与申诉</translation>
        </message>
        <message>
            <source>Settings: rules</source>
            <translation>设置：规则</translation>
        </message>
        <message>
            <source>Settings: automatic replies</source>
            <translation>设置：自动回复</translation>
        </message>
        <message>
            <source>Settings: deadlines</source>
            <translation>设置：时限</translation>
        </message>
        <message>
            <source>Settings: alert channels</source>
            <translation>设置：提醒通道</translation>
        </message>
        <message>
            <source>Settings: outgoing check</source>
            <translation>设置：发送检查</translation>
        </message>
        <message>
            <source>Proof of the due time</source>
            <translation>截止时间证明</translation>
        </message>
        <message>
            <source>Daily round</source>
            <translation>每日巡检</translation>
        </message>
        <message>
            <source>Weekly health check</source>
            <translation>每周体检</translation>
        </message>
        <message>
            <source>Take the suggested tags</source>
            <translation>采用建议的标签</translation>
        </message>
        <message>
            <source>Translation on or off</source>
            <translation>打开或关闭翻译</translation>
        </message>
        <message>
            <source>Translation of the thread on or off</source>
            <translation>打开或关闭会话的翻译</translation>
        </message>
        <message>
            <source>Translate the reply, or back</source>
            <translation>翻译回复，或还原</translation>
        </message>
        <message>
            <source>Insert knowledge or a phrase</source>
            <translation>插入知识或话术</translation>
        </message>
        <message>
            <source>Draft a reply with the language model</source>
            <translation>用语言模型起草回复</translation>
        </message>
        <message>
            <source>Settings: knowledge and phrases</source>
            <translation>设置：知识与话术</translation>
        </message>
        <message>
            <source>Settings: writing assistance</source>
            <translation>设置：写作辅助</translation>
        </message>
        <message>
            <source>Settings: practice</source>
            <translation>设置：练习</translation>
        </message>
        <message>
            <source>Settings: translation</source>
            <translation>设置：翻译</translation>
        </message>
        <message>
            <source>Causes of failure</source>
            <translation>失误原因</translation>
        </message>
        <message>
            <source>Only angry buyers, or all again</source>
            <translation>只看生气的买家，或恢复全部</translation>
        </message>
        <message>
            <source>Go to: response times</source>
            <translation>转到：响应时间</translation>
        </message>
        <message>
            <source>Reference lines of the charts</source>
            <translation>图表参考线</translation>
        </message>
        <message>
            <source>The platform&apos;s own figure of a store</source>
            <translation>店铺的平台官方指标</translation>
        </message>
        <message>
            <source>Rate this conversation</source>
            <translation>给此会话评分（质检）</translation>
        </message>
        <message>
            <source>Random samples and score sheets</source>
            <translation>随机抽检与评分表</translation>
        </message>
        <message>
            <source>Pack evidence…</source>
            <translation>打包证据…</translation>
        </message>
        <message>
            <source>Legal hold…</source>
            <translation>法律保留…</translation>
        </message>
        <message>
            <source>Forget this buyer…</source>
            <translation>删除该买家的数据…</translation>
        </message>
        <message>
            <source>Planned reports…</source>
            <translation>定时报告…</translation>
        </message>
        <message>
            <source>Inbox as of a moment…</source>
            <translation>收件箱回到过去…</translation>
        </message>
        <message>
            <source>Data protection at this desk</source>
            <translation>本工作台的数据保护说明</translation>
        </message>
        <message>
            <source>Switch person</source>
            <translation>切换人员</translation>
        </message>
        <message>
            <source>End of shift: hand over</source>
            <translation>下班交接</translation>
        </message>
        <message>
            <source>Make a reviewer&apos;s file</source>
            <translation>生成复核文件</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Open a reviewer&apos;s file</source>
            <translation>打开复核文件</translation>
        </message>
        <message>
            <source>Verify an evidence package…</source>
            <translation>验证证据包…</translation>
        </message>
        <message>
            <source>Take in a deletion list…</source>
            <translation>导入删除名单…</translation>
        </message>
        <message>
            <source>Import an old export…</source>
            <translation>导入旧导出文件…</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>Settings: roles and passwords</source>
            <translation>设置：角色与密码</translation>
        </message>
        <message>
            <source>Settings: shifts and absence</source>
            <translation>设置：班次与缺勤</translation>
        </message>
        <message>
            <source>Settings: other programs</source>
            <translation>设置：其他程序</translation>
        </message>
        <message>
            <source>Settings: keeping and forgetting</source>
            <translation>设置：保存与删除</translation>
        </message>
        <message>
            <source>Log: what the program did</source>
            <translation>日志：程序做了什么</translation>
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
            <source>No clock runs: nobody waits for a reply.</source>
            <translation>没有计时：无人在等回复。</translation>
        </message>
        <message>
            <source>replied %1</source>
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
        <message>
            <source>Reply by</source>
            <translation>回复时限</translation>
        </message>
        <message>
            <source>no rule is known here</source>
            <translation>没有已知规则</translation>
        </message>
        <message>
            <source>Links</source>
            <translation>链接</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Handling</source>
            <translation>处理情况</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Notes %1</source>
            <translation>备注 %1</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>写备注</translation>
        </message>
        <message>
            <source>Platform page</source>
            <translation>平台页面</translation>
        </message>
        <message>
            <source>Order number written by the buyer, not confirmed. Tell nothing of the order.</source>
            <translation>订单号由买家填写，未经确认。请勿透露订单信息。</translation>
        </message>
        <message>
            <source>Order data</source>
            <translation>订单数据</translation>
        </message>
        <message>
            <source>Read it and compare the buyer</source>
            <translation>读取并核对买家</translation>
        </message>
        <message>
            <source>Read it anew</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>What the platform allows…</source>
            <translation>平台允许的操作…</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>节假日</translation>
        </message>
        <message>
            <source>outside working hours</source>
            <translation>非工作时间</translation>
        </message>
        <message>
            <source>Due: %1</source>
            <translation>截止：%1</translation>
        </message>
        <message>
            <source>Ended in time: %1</source>
            <translation>按时结束：%1</translation>
        </message>
        <message>
            <source>Ended late: %1</source>
            <translation>逾期结束：%1</translation>
        </message>
        <message>
            <source>every kind</source>
            <translation>任意类型</translation>
        </message>
        <message>
            <source>The platform&apos;s deadline of the case</source>
            <translation>平台给出的案件期限</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>On the page of the case</source>
            <translation>在案件页面</translation>
        </message>
        <message>
            <source>not allowed</source>
            <translation>不允许</translation>
        </message>
        <message>
            <source>the check warns of them</source>
            <translation>检查时会提醒</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1，另有 %n 处</numerusform>
            </translation>
        </message>
        <message>
            <source>Links that may stand: carriers&apos; pages, %1</source>
            <translation>允许的链接：物流公司页面、%1</translation>
        </message>
        <message>
            <source>Links that may stand: %1</source>
            <translation>允许的链接：%1</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>电话</translation>
        </message>
    </context>
    <context>
        <name>DeadlineWords</name>
        <message>
            <source>Platform 24 h</source>
            <translation>平台时限 24 小时</translation>
        </message>
        <message>
            <source>Platform 12 h</source>
            <translation>平台时限 12 小时</translation>
        </message>
        <message>
            <source>Shopee chat 12 h</source>
            <translation>Shopee 聊天 12 小时</translation>
        </message>
        <message>
            <source>Shop mail 24 h</source>
            <translation>店铺邮件 24 小时</translation>
        </message>
        <message>
            <source>Question 1 h</source>
            <translation>售前提问 1 小时</translation>
        </message>
        <message>
            <source>Message 8 business h</source>
            <translation>消息 8 个工作小时</translation>
        </message>
        <message>
            <source>Message 72 business h</source>
            <translation>消息 72 个工作小时</translation>
        </message>
        <message>
            <source>R-Messe 24 business h</source>
            <translation>R-Messe 24 个工作小时</translation>
        </message>
        <message>
            <source>Own 2 h</source>
            <translation>自定目标 2 小时</translation>
        </message>
        <message>
            <source>Mercado Libre, 8:00 to 21:00</source>
            <translation>Mercado Libre 8:00 至 21:00</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>周一至周五</translation>
        </message>
        <message>
            <source>Working days in Japan</source>
            <translation>日本工作日</translation>
        </message>
        <message>
            <source>Usual target; eBay&apos;s API and policy pages name no deadline for member messages</source>
            <translation>通行目标；eBay 的接口和政策页面没有规定会员消息的时限</translation>
        </message>
        <message>
            <source>Amazon&apos;s contact response time: within 24 hours, weekends and holidays included (Seller Central 200549770)</source>
            <translation>亚马逊联系回复时间：24 小时内，含周末和节假日（Seller Central 200549770）</translation>
        </message>
        <message>
            <source>Store performance of Yahoo! Shopping: an average answer within 12 hours counts as best (sellers&apos; guides; how weekends count is not told)</source>
            <translation>Yahoo! 购物店铺表现：平均 12 小时内回复为最佳（卖家指南；未说明周末如何计算）</translation>
        </message>
        <message>
            <source>Shopee chat response rate: answered by a person within 12 hours; period and penalty differ by market (sellers&apos; guides)</source>
            <translation>Shopee 聊天回复率：12 小时内由人工回复；统计周期和处罚因站点而异（卖家指南）</translation>
        </message>
        <message>
            <source>House rule for mail without a platform&apos;s deadline; edit it in the settings</source>
            <translation>没有平台时限的邮件使用内部规则；可在设置中修改</translation>
        </message>
        <message>
            <source>users/{id}/questions/response_time advises sellers above 60 minutes; no penalty</source>
            <translation>Mercado Libre 接口在回复超过 60 分钟时提示卖家；无处罚</translation>
        </message>
        <message>
            <source>Claims after 8 unanswered business hours count (seller pages of Argentina and Chile; none found for Mexico)</source>
            <translation>8 个工作小时未回复后的投诉计入（阿根廷和智利卖家页面；未找到墨西哥的说明）</translation>
        </message>
        <message>
            <source>Global Selling seller pages on excluded claims: 72 business hours</source>
            <translation>Global Selling 卖家页面关于不计入投诉的说明：72 个工作小时</translation>
        </message>
        <message>
            <source>Usual target of the next working day; Rakuten&apos;s own response figures stand in RMS only</source>
            <translation>通行目标为下一个工作日；乐天自身的回复指标只在 RMS 中显示</translation>
        </message>
        <message>
            <source>Own target; edit it in the settings</source>
            <translation>自定目标；可在设置中修改</translation>
        </message>
        <message>
            <source>time that a performance notification leaves for an appeal, counted from the notification</source>
            <translation>绩效通知给出的申诉时间，从通知时起算</translation>
        </message>
    </context>
    <context>
        <name>DeskWords</name>
        <message>
            <source>Single threads are affected, the store answers</source>
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
        <message>
            <source>State of the store</source>
            <translation>店铺状态</translation>
        </message>
        <message>
            <source>Date of the sign-in</source>
            <translation>授权日期</translation>
        </message>
        <message>
            <source>Test read</source>
            <translation>测试读取</translation>
        </message>
        <message>
            <source>Sign in again</source>
            <translation>重新授权</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>the platform answered: %1</source>
            <translation>平台返回：%1</translation>
        </message>
        <message numerus="yes">
            <source>read %n message(s)</source>
            <translation>
                <numerusform>已读取 %n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>newest %1</source>
            <translation>最新 %1</translation>
        </message>
        <message>
            <source>signed in on %1</source>
            <translation>授权于 %1</translation>
        </message>
        <message>
            <source>it is not known when somebody signed in</source>
            <translation>授权时间未知</translation>
        </message>
        <message>
            <source>ends on %1</source>
            <translation>%1 到期</translation>
        </message>
        <message>
            <source>the platform names no end</source>
            <translation>平台未说明到期时间</translation>
        </message>
        <message>
            <source>missing right: %1</source>
            <translation>缺少权限：%1</translation>
        </message>
        <message>
            <source>sign in with the main account; id, history and settings of the store stay</source>
            <translation>请用主账号授权；店铺的标识、历史和设置保持不变</translation>
        </message>
        <message>
            <source>this store was only imported; add it with a store file of the same id</source>
            <translation>此店铺仅为导入；请添加相同标识的店铺文件</translation>
        </message>
        <message>
            <source>not needed</source>
            <translation>无需此步</translation>
        </message>
        <message>
            <source>look for %1 in logs/desk.log of the workspace, or send a support bundle</source>
            <translation>请在工作区的 logs/desk.log 中查找 %1，或发送诊断包</translation>
        </message>
        <message>
            <source>enter the mailbox and its password again; id, history and settings of the store stay</source>
            <translation>请重新输入邮箱及其密码；店铺的编号、历史和设置保持不变</translation>
        </message>
    </context>
    <context>
        <name>ErasureWords</name>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n 个会话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) with their search words</source>
            <translation>
                <numerusform>%n 条消息及其搜索词</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n order(s)</source>
            <translation>
                <numerusform>%n 个订单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n case(s)</source>
            <translation>
                <numerusform>%n 个案件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) of ours</source>
            <translation>
                <numerusform>我方 %n 条回复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n 份草稿</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n internal note(s)</source>
            <translation>
                <numerusform>%n 条内部备注</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mention(s) in words of the team</source>
            <translation>
                <numerusform>团队文字中提到 %n 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n alert(s)</source>
            <translation>
                <numerusform>%n 条提醒</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n attached file(s), %1</source>
            <translation>
                <numerusform>%n 个附件，%1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of the journal lost their words; its chain still proves itself</source>
            <translation>
                <numerusform>操作记录 %n 行的文字已删除；校验链仍然有效</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n snapshot(s) of the workspace</source>
            <translation>
                <numerusform>%n 个工作区快照</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n old copy(s) of the database</source>
            <translation>
                <numerusform>%n 个数据库旧副本</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n record(s) of sent replies</source>
            <translation>
                <numerusform>%n 条已发送回复的记录</numerusform>
            </translation>
        </message>
        <message>
            <source>A legal hold stands on %1: %2. Lift it first, or tell the buyer why the data has to stay.</source>
            <translation>%1 处于法律保留中：%2。请先解除，或告知买家为什么必须保留数据。</translation>
        </message>
        <message>
            <source>Case %1 is open at the platform: see it to its end first.</source>
            <translation>案件 %1 在平台上尚未结束：请先处理完毕。</translation>
        </message>
        <message>
            <source>A reply to this buyer is on its way: wait for it, or say in the outbox what became of it.</source>
            <translation>给该买家的一条回复正在发送：请等待发送完成，或在发件箱中说明结果。</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) outside of the workspace may tell of the buyer: delete them by hand.</source>
            <translation>
                <numerusform>工作区外有 %n 个文件可能包含该买家的数据：请手动删除。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more file(s): see the settings, keeping and forgetting</source>
            <translation>
                <numerusform>还有 %n 个文件：见“设置 › 保存与删除”</numerusform>
            </translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>备份</translation>
        </message>
        <message>
            <source>Evidence package</source>
            <translation>证据包</translation>
        </message>
        <message>
            <source>Planned archive</source>
            <translation>定期归档</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
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
        <message>
            <source>The same template as in the last reply to this buyer</source>
            <translation>与上次给这位买家的回复是同一模板</translation>
        </message>
        <message numerus="yes">
            <source>%1: at most %n character(s) here</source>
            <translation>
                <numerusform>%1：此处最多 %n 个字符</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: this channel takes none</source>
            <translation>%1：此渠道不支持附件</translation>
        </message>
        <message numerus="yes">
            <source>%1: at most %n here</source>
            <translation>
                <numerusform>%1：此处最多 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: at most %2 here</source>
            <translation>%1：此处不超过 %2</translation>
        </message>
        <message>
            <source>%1: only %2</source>
            <translation>%1：仅限 %2</translation>
        </message>
        <message>
            <source>Link that leads away from the platform</source>
            <translation>引导至平台外的链接</translation>
        </message>
        <message>
            <source>E-mail address</source>
            <translation>邮箱地址</translation>
        </message>
        <message>
            <source>Telephone number</source>
            <translation>电话号码</translation>
        </message>
        <message>
            <source>Messenger or contact outside the platform</source>
            <translation>平台外的聊天工具或联系方式</translation>
        </message>
        <message>
            <source>Leads the buyer off the platform</source>
            <translation>引导买家离开平台</translation>
        </message>
        <message>
            <source>Payment outside the platform</source>
            <translation>平台外付款</translation>
        </message>
        <message>
            <source>Advertising</source>
            <translation>广告推销</translation>
        </message>
        <message>
            <source>Asks for a review or its change</source>
            <translation>索要或要求修改评价</translation>
        </message>
        <message>
            <source>Keeps the buyer from a claim</source>
            <translation>阻止买家发起纠纷</translation>
        </message>
        <message>
            <source>Asks the buyer to cancel</source>
            <translation>要求买家取消订单</translation>
        </message>
        <message>
            <source>Number of a payment card</source>
            <translation>银行卡号</translation>
        </message>
        <message>
            <source>Promises money: needs a second name before it leaves</source>
            <translation>涉及退款赔偿：需第二人确认后才发出</translation>
        </message>
        <message>
            <source>Speaks of law: needs a second name before it leaves</source>
            <translation>涉及法律：需第二人确认后才发出</translation>
        </message>
        <message>
            <source>Speaks of a claim: needs a second name before it leaves</source>
            <translation>涉及纠纷：需第二人确认后才发出</translation>
        </message>
        <message>
            <source>Changed by the translation, you wrote “%1”:</source>
            <translation>翻译改动了内容，您写的是“%1”：</translation>
        </message>
        <message>
            <source>Missing in the translation: “%1”</source>
            <translation>译文中缺少“%1”</translation>
        </message>
        <message>
            <source>Not in what you wrote:</source>
            <translation>您写的内容里没有：</translation>
        </message>
        <message>
            <source>The glossary wants “%1” here</source>
            <translation>术语表要求这里用“%1”</translation>
        </message>
        <message>
            <source>The buyer writes another language: %1</source>
            <translation>买家用的是另一种语言：%1</translation>
        </message>
        <message>
            <source>Numbers or names in another order than you wrote them</source>
            <translation>数字或名称的顺序和您写的不同</translation>
        </message>
        <message>
            <source>Reads rude in Japanese</source>
            <translation>日语语气失礼</translation>
        </message>
        <message>
            <source>Plain Japanese without a polite form</source>
            <translation>日语没有使用敬语</translation>
        </message>
        <message>
            <source>Spanish of Spain, odd in Latin America</source>
            <translation>西班牙本土用语，拉美买家会觉得别扭</translation>
        </message>
        <message>
            <source>tú and usted in one reply</source>
            <translation>同一回复里混用了 tú 和 usted</translation>
        </message>
        <message>
            <source>Says tú; this store says usted</source>
            <translation>用了 tú；本店铺统一用 usted</translation>
        </message>
        <message>
            <source>Says usted; this store says tú</source>
            <translation>用了 usted；本店铺统一用 tú</translation>
        </message>
        <message>
            <source>F9 translates it · forbids nothing</source>
            <translation>按 F9 翻译 · 不会阻止发送</translation>
        </message>
        <message>
            <source>Compared with what you wrote · forbids nothing</source>
            <translation>与您写的内容对照 · 不会阻止发送</translation>
        </message>
    </context>
    <context>
        <name>Handbook</name>
        <message>
            <source>Tickets: kinds and checklists</source>
            <translation>工单：类型与检查项</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>What to mind</source>
            <translation>注意事项</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>检查项</translation>
        </message>
        <message>
            <source>One step a line.</source>
            <translation>每行一步。</translation>
        </message>
        <message>
            <source>Solved only with every step ticked</source>
            <translation>全部勾选后才能解决</translation>
        </message>
        <message>
            <source>A colleague&apos;s training, not a buyer&apos;s matter</source>
            <translation>同事培训，不是买家事务</translation>
        </message>
        <message>
            <source>Seller support: sites</source>
            <translation>卖家支持：站点</translation>
        </message>
        <message>
            <source>Codes with commas between: en, es. Empty: no rule.</source>
            <translation>语言代码，用逗号分隔：en, es。留空表示没有规定。</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>站点</translation>
        </message>
        <message>
            <source>Hours until an answer usually comes</source>
            <translation>通常多少小时得到答复</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Languages of technical cases</source>
            <translation>技术类问题的语言</translation>
        </message>
        <message>
            <source>A number to be called at begins with</source>
            <translation>回电号码的开头</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Date of the source</source>
            <translation>来源日期</translation>
        </message>
        <message>
            <source>Seller support: categories</source>
            <translation>卖家支持：类别</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>路径</translation>
        </message>
        <message>
            <source>From general to exact: account-health/appeal</source>
            <translation>从笼统到具体：account-health/appeal</translation>
        </message>
        <message>
            <source>Belongs under a notification</source>
            <translation>须放在绩效通知下</translation>
        </message>
        <message>
            <source>Says nothing of the matter: better ones are shown</source>
            <translation>未说明具体问题：会提示更合适的类别</translation>
        </message>
        <message>
            <source>Technical</source>
            <translation>技术类</translation>
        </message>
        <message>
            <source>Words of a text that belongs here</source>
            <translation>属于此类的文字中的词</translation>
        </message>
        <message>
            <source>One a line.</source>
            <translation>每行一个。</translation>
        </message>
        <message>
            <source>Seller support: figures and addresses</source>
            <translation>卖家支持：数值与地址</translation>
        </message>
        <message>
            <source>Hours until an answer where nothing else is known</source>
            <translation>没有其他依据时，多少小时得到答复</translation>
        </message>
        <message>
            <source>Public addresses of platforms, where no appeal belongs</source>
            <translation>平台公开邮箱（申诉不得发往此处）</translation>
        </message>
        <message>
            <source>Appeals: documents</source>
            <translation>申诉：材料</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Reasons name it by this. Small letters and hyphens.</source>
            <translation>申诉原因中用此名引用。小写字母和连字符。</translation>
        </message>
        <message>
            <source>Typed in, not a file</source>
            <translation>填写的内容，不是文件</translation>
        </message>
        <message>
            <source>Not older than so many days</source>
            <translation>不早于多少天</translation>
        </message>
        <message>
            <source>Appeals: reasons and their evidence</source>
            <translation>申诉：原因与证据</translation>
        </message>
        <message>
            <source>Documents it needs</source>
            <translation>需要的材料</translation>
        </message>
        <message>
            <source>Short names, one document a line; where any of several will do, with a slash between: brand-authorisation / lawyer-letter</source>
            <translation>填写简称，每行一种材料；多种任选其一时用斜杠分隔：brand-authorisation / lawyer-letter</translation>
        </message>
        <message>
            <source>Documents that help</source>
            <translation>有帮助的材料</translation>
        </message>
        <message>
            <source>Appeals: time limit</source>
            <translation>申诉：时限</translation>
        </message>
        <message>
            <source>Hours from the notification on</source>
            <translation>自通知起的小时数</translation>
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
            <source>alerts do not reach the webhook (%1)</source>
            <translation>告警未能送达 webhook（%1）</translation>
        </message>
        <message>
            <source>nobody has signed in yet</source>
            <translation>尚无人授权</translation>
        </message>
        <message>
            <source>not signed in yet</source>
            <translation>尚未授权</translation>
        </message>
        <message>
            <source>Enter the password of the mailbox again</source>
            <translation>请重新输入邮箱密码</translation>
        </message>
        <message>
            <source>password refused</source>
            <comment>by the mailbox of a store</comment>
            <translation>密码被拒</translation>
        </message>
        <message>
            <source>orders only, buyer messages NOT read</source>
            <translation>仅订单，不读取买家消息</translation>
        </message>
        <message>
            <source>the spare mailbox is read, because the first cannot be reached</source>
            <translation>主邮箱无法连接，正在读取备用邮箱</translation>
        </message>
        <message>
            <source>fine; the mail server says: %1</source>
            <translation>正常；邮件服务器提示：%1</translation>
        </message>
        <message>
            <source>Add the mailbox</source>
            <translation>添加邮箱</translation>
        </message>
        <message>
            <source>Look after the first mailbox</source>
            <translation>请检查主邮箱</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) known by mail only: look on the platform&apos;s page</source>
            <translation>
                <numerusform>%n 条消息仅由邮件得知：请到平台页面查看</numerusform>
            </translation>
        </message>
        <message>
            <source>notification mails are not read (%1)</source>
            <translation>未能读取通知邮件（%1）</translation>
        </message>
        <message>
            <source>orders only</source>
            <comment>a store without its mailbox</comment>
            <translation>仅订单</translation>
        </message>
        <message>
            <source>orders and returns only, chat NOT read: the application has no grant for it</source>
            <translation>仅订单和退货，聊天未读取：应用没有该权限</translation>
        </message>
        <message>
            <source>fine; the clock of this computer is %1 minutes off</source>
            <translation>正常；本机时钟相差 %1 分钟</translation>
        </message>
        <message>
            <source>fine; some cases are not read, a right is missing: %1</source>
            <translation>正常；部分案件未读取，缺少权限：%1</translation>
        </message>
        <message>
            <source>fine; some cases cannot be read at the moment</source>
            <translation>正常；部分案件暂时无法读取</translation>
        </message>
        <message>
            <source>Ask your Shopee account manager for the chat grant (module sellerchat)</source>
            <translation>请向 Shopee 客户经理申请聊天权限（sellerchat 模块）</translation>
        </message>
        <message>
            <source>Set the clock of this computer</source>
            <translation>请校准本机时钟</translation>
        </message>
        <message>
            <source>Tick the right for the application, then sign in again</source>
            <translation>为应用勾选该权限，然后重新登录</translation>
        </message>
        <message>
            <source>Look after cases on the platform&apos;s own page</source>
            <translation>请在平台自己的页面上处理案件</translation>
        </message>
        <message>
            <source>the connection to the platform breaks off</source>
            <translation>与平台的连接中断</translation>
        </message>
        <message>
            <source>the platform does not answer in time</source>
            <translation>平台未及时响应</translation>
        </message>
        <message>
            <source>connection breaks off</source>
            <translation>连接中断</translation>
        </message>
        <message>
            <source>no answer in time</source>
            <translation>响应超时</translation>
        </message>
    </context>
    <context>
        <name>JournalWords</name>
        <message>
            <source>Workspace %1</source>
            <translation>工作区 %1</translation>
        </message>
        <message>
            <source>Store %1</source>
            <translation>店铺 %1</translation>
        </message>
        <message>
            <source>Thread %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>Message %1</source>
            <translation>消息 %1</translation>
        </message>
        <message>
            <source>Reply %1</source>
            <translation>回复 %1</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Buyer %1</source>
            <translation>买家 %1</translation>
        </message>
        <message>
            <source>Tag %1</source>
            <translation>标签 %1</translation>
        </message>
        <message>
            <source>Template %1</source>
            <translation>模板 %1</translation>
        </message>
        <message>
            <source>Person %1</source>
            <translation>人员 %1</translation>
        </message>
        <message>
            <source>View %1</source>
            <translation>视图 %1</translation>
        </message>
        <message>
            <source>Setting %1</source>
            <translation>设置 %1</translation>
        </message>
        <message>
            <source>Note %1</source>
            <translation>备注 %1</translation>
        </message>
        <message>
            <source>Rule %1</source>
            <translation>规则 %1</translation>
        </message>
        <message>
            <source>Alert %1</source>
            <translation>告警 %1</translation>
        </message>
        <message>
            <source>Seconds to undo a reply</source>
            <translation>撤回回复的秒数</translation>
        </message>
        <message>
            <source>Limits of the alerts</source>
            <translation>告警的阈值</translation>
        </message>
        <message>
            <source>Read marks of store %1</source>
            <translation>店铺 %1 的已读标记</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>理由</translation>
        </message>
        <message>
            <source>Needed a reply</source>
            <translation>当时需回复</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Unread</source>
            <translation>未读</translation>
        </message>
        <message>
            <source>Watched by</source>
            <translation>关注人</translation>
        </message>
        <message>
            <source>Reminder every</source>
            <translation>提醒间隔</translation>
        </message>
        <message>
            <source>Into thread</source>
            <translation>并入会话</translation>
        </message>
        <message>
            <source>New thread</source>
            <translation>新会话</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Number of the action</source>
            <translation>操作编号</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Fingerprint of the text</source>
            <translation>正文指纹</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>Sent in spite of a finding</source>
            <translation>检查有提示仍发送</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>尝试次数</translation>
        </message>
        <message>
            <source>Number at the platform</source>
            <translation>平台编号</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>错误</translation>
        </message>
        <message>
            <source>Send at</source>
            <translation>发送时间</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>作者</translation>
        </message>
        <message>
            <source>Sent at</source>
            <translation>发送于</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>Fingerprint of the file</source>
            <translation>文件指纹</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>告警</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Times</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>May do</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>Practice store</source>
            <translation>练习店铺</translation>
        </message>
        <message>
            <source>By</source>
            <translation>来自</translation>
        </message>
        <message>
            <source>Detail</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Read since</source>
            <translation>读取起点</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>跳过</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>自</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Problems</source>
            <translation>问题</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>模板</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <source>Passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>值</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Merged</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>颜色</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Sequence</source>
            <translation>顺序</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>场景</translation>
        </message>
        <message>
            <source>Short form</source>
            <translation>短码</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已审核</translation>
        </message>
        <message>
            <source>Variants</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Backlog limit</source>
            <translation>积压阈值</translation>
        </message>
        <message>
            <source>Late after</source>
            <translation>超过多久算迟</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook（网络回调）</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>it was answered</source>
            <translation>已回复</translation>
        </message>
        <message>
            <source>the buyer wrote</source>
            <translation>买家来信</translation>
        </message>
        <message>
            <source>closed at the platform</source>
            <translation>平台上已关闭</translation>
        </message>
        <message>
            <source>the time came</source>
            <translation>时间已到</translation>
        </message>
        <message>
            <source>an import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>the platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>this computer only</source>
            <translation>仅本机</translation>
        </message>
        <message>
            <source>received</source>
            <translation>收到</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>发出</translation>
        </message>
        <message>
            <source>the buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>the team</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>the automation</source>
            <translation>自动化</translation>
        </message>
        <message>
            <source>another program</source>
            <translation>其他程序</translation>
        </message>
        <message>
            <source>threads</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>journal</source>
            <translation>操作记录</translation>
        </message>
        <message>
            <source>mark as done</source>
            <translation>标记完成</translation>
        </message>
        <message>
            <source>open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>no reply needed</source>
            <translation>无需回复</translation>
        </message>
        <message>
            <source>snooze</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>change tags</source>
            <translation>修改标签</translation>
        </message>
        <message>
            <source>assign</source>
            <translation>分配</translation>
        </message>
        <message>
            <source>merge</source>
            <translation>合并</translation>
        </message>
        <message>
            <source>split</source>
            <translation>拆分</translation>
        </message>
        <message>
            <source>change the priority</source>
            <translation>修改优先级</translation>
        </message>
        <message>
            <source>mark as read or unread</source>
            <translation>标为已读或未读</translation>
        </message>
        <message>
            <source>watch</source>
            <translation>关注</translation>
        </message>
        <message>
            <source>open</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>waiting for the buyer</source>
            <translation>等待买家</translation>
        </message>
        <message>
            <source>snoozed</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>in order</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>sign-in ends soon</source>
            <translation>授权即将到期</translation>
        </message>
        <message>
            <source>sign-in ended</source>
            <translation>授权已失效</translation>
        </message>
        <message>
            <source>a right is missing</source>
            <translation>缺少权限</translation>
        </message>
        <message>
            <source>not bound</source>
            <translation>未绑定</translation>
        </message>
        <message>
            <source>no network</source>
            <translation>无网络</translation>
        </message>
        <message>
            <source>the platform is down</source>
            <translation>平台故障</translation>
        </message>
        <message>
            <source>Who answers</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>New messages go to them</source>
            <translation>新消息分给他们</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>answers for the store</source>
            <translation>负责这家店铺</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message>
            <source>Ticket %1</source>
            <translation>工单 %1</translation>
        </message>
        <message>
            <source>Enquiry to the platform %1</source>
            <translation>平台咨询 %1</translation>
        </message>
        <message>
            <source>Appeal %1</source>
            <translation>申诉 %1</translation>
        </message>
        <message>
            <source>Percent of the time</source>
            <translation>已用时间百分比</translation>
        </message>
        <message>
            <source>Reference lines of the charts</source>
            <translation>图表参考线</translation>
        </message>
        <message>
            <source>Saved dashboards</source>
            <translation>已保存的看板</translation>
        </message>
        <message>
            <source>Reading by other programs</source>
            <translation>其他程序读取</translation>
        </message>
        <message>
            <source>Keys of other programs</source>
            <translation>其他程序的密钥</translation>
        </message>
        <message>
            <source>Switched on</source>
            <translation>已开启</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Number of the key</source>
            <translation>密钥编号</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>已更新</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>未变</translation>
        </message>
    </context>
    <context>
        <name>KeyFile</name>
        <message>
            <source>The key file is not a list of commands with their keys; nothing was changed.</source>
            <translation>该快捷键文件不是命令与按键的列表；未做任何更改。</translation>
        </message>
        <message>
            <source>The key file is broken at line %1 (%2); nothing was changed.</source>
            <translation>快捷键文件第 %1 行有误（%2）；未做任何更改。</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of the key file could not be used: %1</source>
            <translation>
                <numerusform>快捷键文件中有 %n 行无法使用：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>The key file cannot be read; nothing was changed.</source>
            <translation>无法读取快捷键文件；未做任何更改。</translation>
        </message>
        <message>
            <source>The broken key file could not be put aside; the keys apply until the desk is closed.</source>
            <translation>损坏的快捷键文件无法移开；现在的快捷键仅在本次运行中有效。</translation>
        </message>
        <message>
            <source>The key file could not be written; the keys apply until the desk is closed.</source>
            <translation>无法写入快捷键文件；现在的快捷键仅在本次运行中有效。</translation>
        </message>
    </context>
    <context>
        <name>LawWords</name>
        <message>
            <source>Japan: mail order has no cooling-off; without a return condition 8 days apply</source>
            <translation>日本：网购没有冷静期；未写明退货条件时适用 8 天</translation>
        </message>
        <message>
            <source>Japan: say why you ask for personal data, and ask for the least</source>
            <translation>日本：索取个人信息要说明用途，只要最少的内容</translation>
        </message>
        <message>
            <source>Mexico: personal data needs a privacy notice; ARCO requests within 20 working days</source>
            <translation>墨西哥：个人信息需有隐私声明；ARCO 请求须在 20 个工作日内答复</translation>
        </message>
        <message>
            <source>Japan: personal data is kept for the purpose that was named only, and buyers are told of it</source>
            <translation>日本：个人信息只能用于已说明的目的，并须告知买家</translation>
        </message>
        <message>
            <source>European Union: buyers may ask to be forgotten; it is done without undue delay unless a duty or a claim stands against it</source>
            <translation>欧盟：买家可要求删除数据；除非有法定义务或索赔，应尽快删除</translation>
        </message>
        <message>
            <source>United Kingdom: buyers may ask to be forgotten; they get an answer within one month</source>
            <translation>英国：买家可要求删除数据；须在一个月内答复</translation>
        </message>
        <message>
            <source>Mexico: the privacy notice names the purpose; what a buyer wants cancelled is blocked first, then deleted</source>
            <translation>墨西哥：隐私声明须写明目的；买家要求取消的数据先封存，再删除</translation>
        </message>
    </context>
    <context>
        <name>MailWords</name>
        <message>
            <source>The mail server cannot be used: check its name, port and encryption</source>
            <translation>无法使用邮件服务器：请检查名称、端口和加密方式</translation>
        </message>
        <message>
            <source>Mail goes unencrypted only to this computer: choose TLS or STARTTLS</source>
            <translation>只有本机才允许不加密：请选择 TLS 或 STARTTLS</translation>
        </message>
        <message>
            <source>The name of the mail server is not known: check it</source>
            <translation>找不到该邮件服务器名称：请检查</translation>
        </message>
        <message>
            <source>The mail server cannot be reached: check network, port and proxy</source>
            <translation>无法连接邮件服务器：请检查网络、端口和代理</translation>
        </message>
        <message>
            <source>The proxy cannot be used: check it</source>
            <translation>代理不可用：请检查</translation>
        </message>
        <message>
            <source>The certificate of the mail server is not trusted, so nothing was sent: check the server&apos;s name</source>
            <translation>邮件服务器的证书不受信任，未发送任何内容：请检查服务器名称</translation>
        </message>
        <message>
            <source>No safe connection to the mail server: check port and encryption</source>
            <translation>无法与邮件服务器建立安全连接：请检查端口和加密方式</translation>
        </message>
        <message>
            <source>The mail server does not answer: check network and port</source>
            <translation>邮件服务器没有响应：请检查网络和端口</translation>
        </message>
        <message>
            <source>The connection to the mail server was lost and is made again</source>
            <translation>与邮件服务器的连接中断，正在重新连接</translation>
        </message>
        <message>
            <source>The mail server did not answer in time; it is tried again</source>
            <translation>邮件服务器未及时响应，将再次尝试</translation>
        </message>
        <message>
            <source>This is no mail server of that kind: check the port</source>
            <translation>该端口不是这种邮件服务：请检查端口</translation>
        </message>
        <message>
            <source>The mail server does not accept user name or password; many providers want an app password or authorisation code</source>
            <translation>邮箱不接受用户名或密码；许多邮箱要求使用应用专用密码或授权码</translation>
        </message>
        <message>
            <source>The provider wants an app password in place of the usual one</source>
            <translation>邮箱要求使用应用专用密码代替平常的密码</translation>
        </message>
        <message>
            <source>The provider takes no passwords from mail programs any more</source>
            <translation>该邮箱不再接受邮件程序使用密码登录</translation>
        </message>
        <message>
            <source>The mail server offers no way to sign in that can be used: check the encryption</source>
            <translation>邮件服务器没有可用的登录方式：请检查加密方式</translation>
        </message>
        <message>
            <source>The provider calls this sign-in unsafe: switch on IMAP in its webmail and use an authorisation code</source>
            <translation>邮箱认为此登录不安全：请在网页邮箱中开启 IMAP 并使用授权码</translation>
        </message>
        <message>
            <source>The mail server allows no more connections for now: close other mail programs or wait</source>
            <translation>邮件服务器暂不允许更多连接：请关闭其他邮件程序或稍候</translation>
        </message>
        <message>
            <source>The mail server is not available at the moment; it is tried again</source>
            <translation>邮件服务器暂时不可用，将再次尝试</translation>
        </message>
        <message>
            <source>A folder that is to be read is not in the mailbox</source>
            <translation>邮箱中没有要读取的文件夹</translation>
        </message>
        <message>
            <source>The mailbox does not allow this: ask its administrator</source>
            <translation>邮箱不允许此操作：请联系邮箱管理员</translation>
        </message>
        <message>
            <source>The mailbox is full</source>
            <translation>邮箱已满</translation>
        </message>
        <message>
            <source>The mail server does not let this account send from the store&apos;s address</source>
            <translation>邮件服务器不允许此账号以店铺地址发信</translation>
        </message>
    </context>
    <context>
        <name>MarketplaceFacts</name>
        <message>
            <source>350 characters, Latin letters</source>
            <translation>350 个字符，仅拉丁字母</translation>
        </message>
        <message>
            <source>60 days without an extra right</source>
            <translation>无额外权限时为 60 天</translation>
        </message>
        <message>
            <source>A client id with the scope for store operations.</source>
            <translation>具有店铺操作权限范围的 Client ID。</translation>
        </message>
        <message>
            <source>A consumer key and secret of a shop manager made for this purpose.</source>
            <translation>专为此用途创建的店铺管理员的 Consumer key 和 Consumer secret。</translation>
        </message>
        <message>
            <source>A conversation names a listing, never an order: the order is found by buyer and listing.</source>
            <translation>会话只关联商品，不关联订单：订单按买家和商品查找。</translation>
        </message>
        <message>
            <source>A fixed address of your network, registered at Yahoo.</source>
            <translation>贵方网络的固定地址，已在 Yahoo 登记。</translation>
        </message>
        <message>
            <source>A fixed https address registered as the application&apos;s redirect.</source>
            <translation>已登记为应用回调地址的固定 https 地址。</translation>
        </message>
        <message>
            <source>A keyset of your own from the eBay developer program: client id, client secret and RuName.</source>
            <translation>您在 eBay 开发者计划中的密钥集：Client ID、Client Secret 和 RuName。</translation>
        </message>
        <message>
            <source>A new conversation cannot be opened from outside.</source>
            <translation>不能从外部发起新会话。</translation>
        </message>
        <message>
            <source>A number; left out, it is asked for after signing in.</source>
            <translation>为数字；留空则在授权后自动查询。</translation>
        </message>
        <message>
            <source>A plan that gives applications customer data: Basic and Starter do not.</source>
            <translation>允许应用读取客户数据的套餐：Basic 和 Starter 不支持。</translation>
        </message>
        <message>
            <source>A public address that takes eBay&apos;s account-deletion notices, registered for the keyset: eBay asks for it before the first call.</source>
            <translation>接收 eBay 账号删除通知的公网地址，已为密钥集登记：eBay 要求在首次调用前完成。</translation>
        </message>
        <message>
            <source>A public key registered for the store: without it the sign-in ends after 12 hours.</source>
            <translation>已为店铺登记的公钥：没有它，授权 12 小时后失效。</translation>
        </message>
        <message>
            <source>A way to reach the interface from outside Japan: some need a proxy.</source>
            <translation>从日本境外访问接口的途径：有些需要代理。</translation>
        </message>
        <message>
            <source>A-to-z claims</source>
            <translation>A-to-z 索赔</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>访问令牌 (Access token)</translation>
        </message>
        <message>
            <source>Amazon offers no interface that reads or answers buyer messages.</source>
            <translation>亚马逊没有可读取或回复买家消息的接口。</translation>
        </message>
        <message>
            <source>Amazon: Messaging API use case guide, desktop application policy, Messaging Permissions</source>
            <translation>亚马逊：Messaging API 使用指南、桌面应用政策、消息权限 (Messaging Permissions)</translation>
        </message>
        <message>
            <source>An answer alone is not enough: the question has to be completed.</source>
            <translation>仅回复还不够：咨询还须标记为完成。</translation>
        </message>
        <message>
            <source>An answer is public and cannot be changed.</source>
            <translation>回复是公开的，不能更改。</translation>
        </message>
        <message>
            <source>An app password where the provider wants one.</source>
            <translation>邮箱服务商要求时，请用授权码（应用专用密码）。</translation>
        </message>
        <message>
            <source>An application of the organisation that owns the shop.</source>
            <translation>拥有该店铺的组织的应用。</translation>
        </message>
        <message>
            <source>An application of your own at Mercado Libre: its id and its secret.</source>
            <translation>您自己在美客多的应用：应用 ID 和密钥。</translation>
        </message>
        <message>
            <source>Answer questions and messages</source>
            <translation>回复咨询和消息</translation>
        </message>
        <message>
            <source>Answered in Seller Central.</source>
            <translation>在卖家后台答复。</translation>
        </message>
        <message>
            <source>Any mailbox with IMAP and SMTP.</source>
            <translation>任何支持 IMAP 和 SMTP 的邮箱。</translation>
        </message>
        <message>
            <source>App ID</source>
            <translation>应用 ID (App ID)</translation>
        </message>
        <message>
            <source>Application client id</source>
            <translation>应用 Client ID</translation>
        </message>
        <message>
            <source>Application client secret</source>
            <translation>应用 Client Secret 密钥</translation>
        </message>
        <message>
            <source>Application refresh token</source>
            <translation>应用刷新令牌 (Refresh token)</translation>
        </message>
        <message>
            <source>Approved applications for the order and the inquiry interface: about 7 to 10 days.</source>
            <translation>订单接口和咨询接口的应用须获批准：约 7 至 10 天。</translation>
        </message>
        <message>
            <source>Argentina</source>
            <translation>阿根廷</translation>
        </message>
        <message>
            <source>Automatic answers</source>
            <translation>自动回复</translation>
        </message>
        <message>
            <source>Brazil</source>
            <translation>巴西</translation>
        </message>
        <message>
            <source>Buyer messages</source>
            <translation>买家消息</translation>
        </message>
        <message>
            <source>Buyer messages and orders through eBay&apos;s own interfaces.</source>
            <translation>通过 eBay 自己的接口收发买家消息、读取订单。</translation>
        </message>
        <message>
            <source>Buyer messages by e-mail; orders through an optional interface.</source>
            <translation>邮件收发买家消息；订单通过可选接口读取。</translation>
        </message>
        <message>
            <source>Buyer names</source>
            <translation>买家姓名</translation>
        </message>
        <message>
            <source>Buyer names and addresses are restricted.</source>
            <translation>买家姓名和地址受限。</translation>
        </message>
        <message>
            <source>Changing or taking back a sent message</source>
            <translation>修改或撤回已发送的消息</translation>
        </message>
        <message>
            <source>Chat</source>
            <translation>聊天</translation>
        </message>
        <message>
            <source>Chile</source>
            <translation>智利</translation>
        </message>
        <message>
            <source>Chinese characters are refused, and a moderated answer does not reach the buyer.</source>
            <translation>中文字符会被拒绝；被审核拦截的回复不会送达买家。</translation>
        </message>
        <message>
            <source>Claims and mediations</source>
            <translation>索赔与调解</translation>
        </message>
        <message>
            <source>Client id</source>
            <translation>客户端 ID (Client ID)</translation>
        </message>
        <message>
            <source>Client id (App ID)</source>
            <translation>客户端 ID (App ID)</translation>
        </message>
        <message>
            <source>Client secret</source>
            <translation>客户端密钥 (Client Secret)</translation>
        </message>
        <message>
            <source>Client secret (Cert ID)</source>
            <translation>客户端密钥 (Cert ID)</translation>
        </message>
        <message>
            <source>Closed to software vendors since 2024-11-18; Taiwan has none.</source>
            <translation>自 2024-11-18 起不再向软件商开放；台湾站没有。</translation>
        </message>
        <message>
            <source>Colombia</source>
            <translation>哥伦比亚</translation>
        </message>
        <message>
            <source>Comes with signing in.</source>
            <translation>授权时取得。</translation>
        </message>
        <message>
            <source>Complete marks</source>
            <translation>完成标记</translation>
        </message>
        <message>
            <source>Consumer key</source>
            <translation>Consumer key（公钥）</translation>
        </message>
        <message>
            <source>Consumer secret</source>
            <translation>Consumer secret（密钥）</translation>
        </message>
        <message>
            <source>Cross-border accounts have none.</source>
            <translation>跨境账号没有此功能。</translation>
        </message>
        <message>
            <source>Documents in answers</source>
            <translation>回复中的文档附件</translation>
        </message>
        <message>
            <source>Every operation of the inquiry interface is switched on in RMS, one by one.</source>
            <translation>在 RMS 中逐项开启咨询接口的每个操作。</translation>
        </message>
        <message>
            <source>Exactly as registered, beginning with https://.</source>
            <translation>与登记的完全一致，以 https:// 开头。</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>附件</translation>
        </message>
        <message>
            <source>First contact by the seller</source>
            <translation>卖家首次联系</translation>
        </message>
        <message>
            <source>For orders: Amazon accepts a desktop program only together with a service run by your company.</source>
            <translation>订单：亚马逊只接受与贵公司自营服务配合使用的桌面程序。</translation>
        </message>
        <message>
            <source>For orders: a professional seller account and an application authorised by it.</source>
            <translation>订单：专业销售账户，以及由其授权的应用。</translation>
        </message>
        <message>
            <source>For unmasked personal data: a fixed address of your network that is declared at Shopee.</source>
            <translation>获取未遮盖的个人信息：须有在 Shopee 登记的固定网络地址。</translation>
        </message>
        <message>
            <source>Forbidden over the chat interface.</source>
            <translation>聊天接口禁止自动回复。</translation>
        </message>
        <message>
            <source>From RMS.</source>
            <translation>取自 RMS。</translation>
        </message>
        <message>
            <source>From RMS; good for 90 days.</source>
            <translation>取自 RMS；有效期 90 天。</translation>
        </message>
        <message>
            <source>From the same keyset.</source>
            <translation>取自同一密钥集。</translation>
        </message>
        <message>
            <source>From your keyset in the eBay developer program.</source>
            <translation>取自您在 eBay 开发者计划中的密钥集。</translation>
        </message>
        <message>
            <source>Global Selling (cross-border)</source>
            <translation>全球销售（跨境）</translation>
        </message>
        <message>
            <source>IMAP and SMTP (RFC 9051, RFC 5321)</source>
            <translation>IMAP 和 SMTP（RFC 9051、RFC 5321）</translation>
        </message>
        <message>
            <source>In place of client id and secret, for older applications.</source>
            <translation>用于旧版应用，代替 Client ID 和 Client Secret。</translation>
        </message>
        <message>
            <source>JPG, PNG, PDF, TXT up to 25 MB</source>
            <translation>JPG、PNG、PDF、TXT，不超过 25 MB</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>日本</translation>
        </message>
        <message>
            <source>Know which account is signed in</source>
            <translation>识别已授权的账号</translation>
        </message>
        <message>
            <source>Known by the team: developers in China receive ids in place of the names of U.S. buyers.</source>
            <translation>团队须知：中国的开发者得到的是编号，而不是美国买家的姓名。</translation>
        </message>
        <message>
            <source>Licence key</source>
            <translation>许可证密钥 (licenseKey)</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Mail and contact form</source>
            <translation>邮件和联系表单</translation>
        </message>
        <message>
            <source>Mail to masked addresses</source>
            <translation>发往遮盖地址的邮件</translation>
        </message>
        <message>
            <source>Mailbox password</source>
            <translation>邮箱密码</translation>
        </message>
        <message>
            <source>Mercado Libre developers: questions, messages, authorisation</source>
            <translation>美客多开发者文档：咨询、消息、授权</translation>
        </message>
        <message>
            <source>Messages about a sale</source>
            <translation>售后消息</translation>
        </message>
        <message>
            <source>Messages from eBay</source>
            <translation>来自 eBay 的消息</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>墨西哥</translation>
        </message>
        <message>
            <source>No name, address or phone before the payment.</source>
            <translation>付款前没有姓名、地址和电话。</translation>
        </message>
        <message>
            <source>No other tool renews the sign-in of this application for this account: each renewal ends the one before.</source>
            <translation>没有其他工具在为此账号续期此应用的授权：每次续期都会使上一次失效。</translation>
        </message>
        <message>
            <source>Of the same application.</source>
            <translation>取自同一应用。</translation>
        </message>
        <message>
            <source>Of your application at Mercado Libre.</source>
            <translation>取自您在美客多的应用。</translation>
        </message>
        <message>
            <source>On Rakuten&apos;s own pages.</source>
            <translation>在乐天自己的页面上。</translation>
        </message>
        <message>
            <source>One message a reason.</source>
            <translation>每个理由一条消息。</translation>
        </message>
        <message>
            <source>Only for orders.</source>
            <translation>仅用于订单。</translation>
        </message>
        <message>
            <source>Only for orders; authorised anew every 365 days.</source>
            <translation>仅用于订单；每 365 天重新授权。</translation>
        </message>
        <message>
            <source>Only for orders; replaced every 180 days.</source>
            <translation>仅用于订单；每 180 天更换。</translation>
        </message>
        <message>
            <source>Only in Seller Central.</source>
            <translation>仅限卖家后台。</translation>
        </message>
        <message>
            <source>Only its own app sees it.</source>
            <translation>只有其自己的应用能看到。</translation>
        </message>
        <message>
            <source>Only when you have one already; otherwise you sign in with the browser.</source>
            <translation>仅在已有时填写；否则用浏览器授权。</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Orders and returns; chat only with a grant that Shopee gives to single sellers.</source>
            <translation>订单和退货；聊天须获 Shopee 向单个卖家发放的许可。</translation>
        </message>
        <message>
            <source>Orders and shipments</source>
            <translation>订单与配送</translation>
        </message>
        <message>
            <source>Orders and tracking</source>
            <translation>订单与物流</translation>
        </message>
        <message>
            <source>Partner id</source>
            <translation>合作方 ID (Partner ID)</translation>
        </message>
        <message>
            <source>Partner key</source>
            <translation>合作方密钥 (Partner Key)</translation>
        </message>
        <message>
            <source>Peru</source>
            <translation>秘鲁</translation>
        </message>
        <message>
            <source>Public key</source>
            <translation>公钥</translation>
        </message>
        <message>
            <source>Questions about items and orders</source>
            <translation>关于商品和订单的咨询</translation>
        </message>
        <message>
            <source>Questions and orders of a store, after Yahoo has approved the application.</source>
            <translation>店铺的咨询和订单，须先由 Yahoo 批准应用。</translation>
        </message>
        <message>
            <source>Questions before a sale</source>
            <translation>售前咨询</translation>
        </message>
        <message>
            <source>Questions on listings and messages about sales through Mercado Libre&apos;s own interfaces.</source>
            <translation>通过美客多自己的接口处理商品咨询和售后消息。</translation>
        </message>
        <message>
            <source>R-Messe inquiries</source>
            <translation>R-Messe 咨询</translation>
        </message>
        <message>
            <source>R-Messe inquiries and orders through the shop&apos;s own keys.</source>
            <translation>用店铺自己的密钥处理 R-Messe 咨询和订单。</translation>
        </message>
        <message>
            <source>Rakuten RMS WEB SERVICE: InquiryManagementAPI</source>
            <translation>乐天 RMS WEB SERVICE：InquiryManagementAPI</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>评分</translation>
        </message>
        <message>
            <source>Read and answer messages</source>
            <translation>读取和回复消息</translation>
        </message>
        <message>
            <source>Read and complete marks</source>
            <translation>已读和完成标记</translation>
        </message>
        <message>
            <source>Read marks</source>
            <translation>已读标记</translation>
        </message>
        <message>
            <source>Read marks and &quot;no response needed&quot;</source>
            <translation>已读标记和“无需回复”</translation>
        </message>
        <message>
            <source>Read orders and tracking</source>
            <translation>读取订单与物流</translation>
        </message>
        <message>
            <source>Read questions, messages and orders</source>
            <translation>读取咨询、消息和订单</translation>
        </message>
        <message>
            <source>Redirect address</source>
            <translation>回调地址</translation>
        </message>
        <message>
            <source>Refresh token</source>
            <translation>刷新令牌 (Refresh token)</translation>
        </message>
        <message>
            <source>Returns</source>
            <translation>退货</translation>
        </message>
        <message>
            <source>Returns and refunds</source>
            <translation>退货与退款</translation>
        </message>
        <message>
            <source>Returns, item not received, cases</source>
            <translation>退货、未收到货、案件</translation>
        </message>
        <message>
            <source>Reviews</source>
            <translation>评价</translation>
        </message>
        <message>
            <source>RuName</source>
            <translation>回调名称 (RuName)</translation>
        </message>
        <message>
            <source>Secret key</source>
            <translation>应用密钥 (Secret Key)</translation>
        </message>
        <message>
            <source>Service secret</source>
            <translation>服务密钥 (serviceSecret)</translation>
        </message>
        <message>
            <source>Shop id</source>
            <translation>店铺编号 (Shop ID)</translation>
        </message>
        <message>
            <source>Shop name</source>
            <translation>店铺名称</translation>
        </message>
        <message>
            <source>Shopee Open Platform: reference, guides and announcements</source>
            <translation>Shopee 开放平台：参考文档、指南和公告</translation>
        </message>
        <message>
            <source>Shopify Inbox chat</source>
            <translation>Shopify Inbox 聊天</translation>
        </message>
        <message>
            <source>Shopify developers: authentication, protected customer data</source>
            <translation>Shopify 开发者文档：身份验证、受保护的客户数据</translation>
        </message>
        <message>
            <source>Shopify offers no interface for buyer messages.</source>
            <translation>Shopify 没有买家消息接口。</translation>
        </message>
        <message>
            <source>Somebody renews the licence key by hand every 90 days.</source>
            <translation>每 90 天须有人手动续期许可证密钥。</translation>
        </message>
        <message>
            <source>Somebody who may sign in as the seller account and agree to the access.</source>
            <translation>有人能以卖家账号登录并同意授权。</translation>
        </message>
        <message>
            <source>Stay signed in for six months</source>
            <translation>授权保持六个月</translation>
        </message>
        <message>
            <source>Store account</source>
            <translation>店铺账号</translation>
        </message>
        <message>
            <source>That address is approved as a sender under Messaging Permissions; mail from others is rejected.</source>
            <translation>该地址已在“消息权限” (Messaging Permissions) 中批准为发件地址；其他地址的邮件会被拒收。</translation>
        </message>
        <message>
            <source>The account is no &quot;Model 6&quot; account of Global Selling: the platform answers their buyers itself.</source>
            <translation>该账号不是全球销售的“Model 6”账号：其买家由平台自己答复。</translation>
        </message>
        <message>
            <source>The administrator of the seller account signs in; a collaborator is refused.</source>
            <translation>须由卖家账号的管理员授权；协作者会被拒绝。</translation>
        </message>
        <message>
            <source>The chat grant, asked for through Shopee&apos;s account manager; without it there are orders and returns only.</source>
            <translation>聊天许可，通过 Shopee 客户经理申请；没有它只能看到订单和退货。</translation>
        </message>
        <message>
            <source>The mailbox that receives the account&apos;s buyer messages, with IMAP and SMTP.</source>
            <translation>接收账号买家消息的邮箱，支持 IMAP 和 SMTP。</translation>
        </message>
        <message>
            <source>The mark shows in every other tool of the account.</source>
            <translation>该标记会显示在此账号使用的其他所有工具中。</translation>
        </message>
        <message>
            <source>The names of the IMAP and SMTP servers; connections are encrypted.</source>
            <translation>IMAP 和 SMTP 服务器的名称；连接均加密。</translation>
        </message>
        <message>
            <source>The platform holds back what it takes for an automatic message.</source>
            <translation>平台会拦截其认为是自动消息的内容。</translation>
        </message>
        <message>
            <source>The redirect name of the keyset, not an address.</source>
            <translation>密钥集的回调名称，不是地址。</translation>
        </message>
        <message>
            <source>The seller is a Registered Business Seller with a Seller In-house System application.</source>
            <translation>卖家须为注册企业卖家 (Registered Business Seller)，并有卖家自研系统 (Seller In-house System) 应用。</translation>
        </message>
        <message>
            <source>The shop is reached by https.</source>
            <translation>店铺可通过 https 访问。</translation>
        </message>
        <message>
            <source>The shop or main account signs in; sub-accounts cannot.</source>
            <translation>须由店铺账号或主账号授权；子账号不可以。</translation>
        </message>
        <message>
            <source>The shop&apos;s mailbox, with orders beside it.</source>
            <translation>店铺邮箱，并可查看订单。</translation>
        </message>
        <message>
            <source>The shop&apos;s service secret and licence key.</source>
            <translation>店铺的服务密钥和许可证密钥。</translation>
        </message>
        <message>
            <source>The shop&apos;s support mailbox, with IMAP and SMTP.</source>
            <translation>店铺的客服邮箱，支持 IMAP 和 SMTP。</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>英国</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>美国</translation>
        </message>
        <message>
            <source>Upload pictures for answers</source>
            <translation>为回复上传图片</translation>
        </message>
        <message>
            <source>Uruguay</source>
            <translation>乌拉圭</translation>
        </message>
        <message>
            <source>User id of the shop</source>
            <translation>店铺的用户编号</translation>
        </message>
        <message>
            <source>Version of the public key</source>
            <translation>公钥版本</translation>
        </message>
        <message>
            <source>What stands before .myshopify.com.</source>
            <translation>.myshopify.com 之前的部分。</translation>
        </message>
        <message>
            <source>WooCommerce REST API documentation</source>
            <translation>WooCommerce REST API 文档</translation>
        </message>
        <message>
            <source>Yahoo! Shopping Japan: inquiry interface, help and questions</source>
            <translation>雅虎购物日本：咨询接口、帮助与问答</translation>
        </message>
        <message>
            <source>all conversations of the account</source>
            <translation>账号的所有会话</translation>
        </message>
        <message>
            <source>all of them</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>by e-mail</source>
            <translation>通过邮件</translation>
        </message>
        <message>
            <source>by e-mail only</source>
            <translation>仅通过邮件</translation>
        </message>
        <message>
            <source>by e-mail to the buyer&apos;s relay address</source>
            <translation>发邮件到买家的中继地址</translation>
        </message>
        <message>
            <source>eBay developer program: Message API, Fulfillment API, account deletion</source>
            <translation>eBay 开发者计划：Message API、Fulfillment API、账号删除</translation>
        </message>
        <message>
            <source>eBay has no such function.</source>
            <translation>eBay 没有此功能。</translation>
        </message>
        <message>
            <source>eBay hosts pictures only; there is no place to put a PDF.</source>
            <translation>eBay 只托管图片，无处放置 PDF。</translation>
        </message>
        <message>
            <source>eBay takes no answers to its notices.</source>
            <translation>eBay 的通知不能回复。</translation>
        </message>
        <message>
            <source>masked; from the order only</source>
            <translation>已遮盖；仅从订单取得</translation>
        </message>
        <message>
            <source>notices of the account</source>
            <translation>账号收到的通知</translation>
        </message>
        <message>
            <source>of the last two years</source>
            <translation>最近两年</translation>
        </message>
        <message>
            <source>one answer each, up to 2,000 characters</source>
            <translation>每个咨询回复一次，不超过 2,000 个字符</translation>
        </message>
        <message>
            <source>one by one, through an optional interface</source>
            <translation>通过可选接口逐个读取</translation>
        </message>
        <message>
            <source>only for the reasons the platform lists</source>
            <translation>仅限平台列出的理由</translation>
        </message>
        <message>
            <source>only when a person asks</source>
            <translation>仅由人工触发</translation>
        </message>
        <message>
            <source>shown and saved</source>
            <translation>可查看和保存</translation>
        </message>
        <message>
            <source>through Rakuten&apos;s mail relay only</source>
            <translation>仅经乐天邮件中继</translation>
        </message>
        <message>
            <source>unread ones at once, the others in turns</source>
            <translation>未读立即读取，其余轮流读取</translation>
        </message>
        <message>
            <source>up to 2,000 characters</source>
            <translation>不超过 2,000 个字符</translation>
        </message>
        <message>
            <source>up to 2,000 characters, 5 pictures</source>
            <translation>不超过 2,000 个字符、5 张图片</translation>
        </message>
        <message>
            <source>up to 2,000 characters, one file</source>
            <translation>不超过 2,000 个字符、1 个附件</translation>
        </message>
        <message>
            <source>with the chat grant only</source>
            <translation>仅在有聊天许可时</translation>
        </message>
        <message>
            <source>Alibaba Mail (DingTalk)</source>
            <translation>阿里邮箱（钉钉）</translation>
        </message>
        <message>
            <source>An app password or authorisation code where the provider wants one.</source>
            <translation>邮箱要求时，填应用专用密码或授权码。</translation>
        </message>
        <message>
            <source>Australia</source>
            <translation>澳大利亚</translation>
        </message>
        <message>
            <source>Belgium</source>
            <translation>比利时</translation>
        </message>
        <message>
            <source>Canada</source>
            <translation>加拿大</translation>
        </message>
        <message>
            <source>Egypt</source>
            <translation>埃及</translation>
        </message>
        <message>
            <source>France</source>
            <translation>法国</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>德国</translation>
        </message>
        <message>
            <source>Gmail, Google Workspace</source>
            <translation>Gmail、Google Workspace</translation>
        </message>
        <message>
            <source>India</source>
            <translation>印度</translation>
        </message>
        <message>
            <source>Ireland</source>
            <translation>爱尔兰</translation>
        </message>
        <message>
            <source>Italy</source>
            <translation>意大利</translation>
        </message>
        <message>
            <source>Microsoft 365, Outlook.com</source>
            <translation>Microsoft 365、Outlook.com</translation>
        </message>
        <message>
            <source>NetEase 126</source>
            <translation>网易 126 邮箱</translation>
        </message>
        <message>
            <source>NetEase 163</source>
            <translation>网易 163 邮箱</translation>
        </message>
        <message>
            <source>NetEase yeah.net</source>
            <translation>网易 yeah.net 邮箱</translation>
        </message>
        <message>
            <source>Netherlands</source>
            <translation>荷兰</translation>
        </message>
        <message>
            <source>Poland</source>
            <translation>波兰</translation>
        </message>
        <message>
            <source>QQ, Foxmail</source>
            <translation>QQ 邮箱、Foxmail</translation>
        </message>
        <message>
            <source>Read the mailbox</source>
            <translation>读取邮箱</translation>
        </message>
        <message>
            <source>Saudi Arabia</source>
            <translation>沙特阿拉伯</translation>
        </message>
        <message>
            <source>Send through the mailbox</source>
            <translation>通过邮箱发送</translation>
        </message>
        <message>
            <source>Singapore</source>
            <translation>新加坡</translation>
        </message>
        <message>
            <source>South Africa</source>
            <translation>南非</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>西班牙</translation>
        </message>
        <message>
            <source>Sweden</source>
            <translation>瑞典</translation>
        </message>
        <message>
            <source>Takes the mailbox password once access by mail programs is switched on in its settings.</source>
            <translation>在邮箱设置中允许邮件程序访问后，使用邮箱密码。</translation>
        </message>
        <message>
            <source>Tencent Exmail</source>
            <translation>腾讯企业邮箱</translation>
        </message>
        <message>
            <source>Turkey</source>
            <translation>土耳其</translation>
        </message>
        <message>
            <source>United Arab Emirates</source>
            <translation>阿联酋</translation>
        </message>
        <message>
            <source>Wants an authorisation code in place of the password: switch on IMAP and SMTP in the mailbox&apos;s settings and create one there.</source>
            <translation>需要用授权码代替密码：在邮箱设置中开启 IMAP 和 SMTP，并在那里生成授权码。</translation>
        </message>
        <message>
            <source>Wants the security password for mail programs that the mailbox&apos;s settings create.</source>
            <translation>需要邮箱设置中为邮件程序生成的安全密码。</translation>
        </message>
        <message>
            <source>Yahoo! Japan Mail</source>
            <translation>雅虎日本邮箱</translation>
        </message>
        <message>
            <source>Address of the shop</source>
            <translation>店铺网址</translation>
        </message>
        <message>
            <source>https://www.shop.example</source>
            <translation>https://www.shop.example</translation>
        </message>
        <message>
            <source>Address of a service that keeps id and secret; the refresh token is your key for it.</source>
            <translation>保存 ID 和密钥的服务地址；刷新令牌是您的密钥。</translation>
        </message>
        <message>
            <source>Client id for the mailbox</source>
            <translation>邮箱用客户端 ID</translation>
        </message>
        <message>
            <source>Client secret for the mailbox</source>
            <translation>邮箱用客户端密钥</translation>
        </message>
        <message>
            <source>Google gives one with the id; Microsoft needs none.</source>
            <translation>Google 会随 ID 提供；Microsoft 不需要。</translation>
        </message>
        <message>
            <source>Notes on orders</source>
            <translation>订单备注</translation>
        </message>
        <message>
            <source>Of your own application in the console of Google or Microsoft.</source>
            <translation>来自您在 Google 或 Microsoft 控制台中自己的应用。</translation>
        </message>
        <message>
            <source>Password of the spare mailbox</source>
            <translation>备用邮箱的密码</translation>
        </message>
        <message>
            <source>Relay of your company</source>
            <translation>公司的中继</translation>
        </message>
        <message>
            <source>Takes no passwords from mail programs: sign in with Microsoft in the browser, through the client id of your own application.</source>
            <translation>不接受邮件程序使用密码：请通过您自己应用的客户端 ID 在浏览器中用 Microsoft 登录。</translation>
        </message>
        <message>
            <source>Wants an app password (switch on two-step sign-in in the account, then create one for mail), or the sign-in with Google through the client id of your own application.</source>
            <translation>需要应用专用密码（先在账户中开启两步验证，再为邮件创建一个），或通过您自己应用的客户端 ID 用 Google 登录。</translation>
        </message>
        <message>
            <source>to the customer, by the shop&apos;s own mail</source>
            <translation>由店铺邮件发给客户</translation>
        </message>
        <message>
            <source>A new conversation with the buyer of an order</source>
            <translation>与订单买家开启新的对话</translation>
        </message>
        <message>
            <source>A number, of your own application.</source>
            <translation>数字，来自您自己的应用。</translation>
        </message>
        <message>
            <source>A number.</source>
            <translation>数字。</translation>
        </message>
        <message>
            <source>A picture counts as a message of its own: five may stand without an answer.</source>
            <translation>图片单独算一条消息：未获回复的消息最多五条。</translation>
        </message>
        <message>
            <source>A public question is read by everybody: personal data is not sent there.</source>
            <translation>公开提问人人可见：其中不会发送个人信息。</translation>
        </message>
        <message>
            <source>A redirect address whose domain is declared for the application.</source>
            <translation>回调地址，其域名已在应用中登记。</translation>
        </message>
        <message>
            <source>Answer inquiries</source>
            <translation>回复咨询</translation>
        </message>
        <message>
            <source>As 2027-11-21; the desk warns a month before.</source>
            <translation>格式如 2027-11-21；提前一个月提醒。</translation>
        </message>
        <message>
            <source>Chat Distribution is off: otherwise only sub-accounts may answer.</source>
            <translation>聊天分流已关闭：否则只有子账号可以回复。</translation>
        </message>
        <message>
            <source>Completing is offered beside the order of an inquiry.</source>
            <translation>可在咨询所属订单旁将其标为已完成。</translation>
        </message>
        <message>
            <source>Count inquiries</source>
            <translation>统计咨询数量</translation>
        </message>
        <message>
            <source>Exactly as registered for the client id.</source>
            <translation>必须与客户端 ID 登记的地址完全一致。</translation>
        </message>
        <message>
            <source>Files whose name has brackets cannot be loaded.</source>
            <translation>文件名含方括号的文件无法载入。</translation>
        </message>
        <message>
            <source>Find orders of a buyer</source>
            <translation>查找买家的订单</translation>
        </message>
        <message>
            <source>From Store Creator Pro, page of encryption keys; good for a year.</source>
            <translation>来自 Store Creator Pro 的加密密钥页面；有效期一年。</translation>
        </message>
        <message>
            <source>Indonesia</source>
            <translation>印度尼西亚</translation>
        </message>
        <message>
            <source>Its domain is the one declared for the application.</source>
            <translation>其域名即应用中登记的域名。</translation>
        </message>
        <message>
            <source>JPEG, PNG, GIF, PDF in private questions only</source>
            <translation>JPEG、PNG、GIF、PDF，仅限非公开提问</translation>
        </message>
        <message>
            <source>JPG, PNG, GIF up to 2 MB</source>
            <translation>JPG、PNG、GIF，最大 2 MB</translation>
        </message>
        <message>
            <source>Know when the licence key ends</source>
            <translation>得知许可证密钥何时到期</translation>
        </message>
        <message>
            <source>Known by the team: personal data of Shopee&apos;s buyers may be kept for 90 days at most.</source>
            <translation>团队知悉：Shopee 买家的个人数据最多可保存 90 天。</translation>
        </message>
        <message>
            <source>Left out for an application of the client side.</source>
            <translation>客户端类型的应用可留空。</translation>
        </message>
        <message>
            <source>Links in answers</source>
            <translation>回复中的链接</translation>
        </message>
        <message>
            <source>List the chats: ask your Shopee account manager to grant the chat module (sellerchat) to your Seller In-house System application</source>
            <translation>列出聊天：请 Shopee 客户经理为您的 Seller In-house System 应用开通聊天模块（sellerchat)</translation>
        </message>
        <message>
            <source>Load files of buyers</source>
            <translation>载入买家的文件</translation>
        </message>
        <message>
            <source>Malaysia</source>
            <translation>马来西亚</translation>
        </message>
        <message>
            <source>Mark inquiries as completed</source>
            <translation>将咨询标为已完成</translation>
        </message>
        <message>
            <source>Mark inquiries as read</source>
            <translation>将咨询标为已读</translation>
        </message>
        <message>
            <source>No address and no phone is kept.</source>
            <translation>不保存地址和电话。</translation>
        </message>
        <message>
            <source>No address, telephone number or mail address is asked for.</source>
            <translation>不会请求地址、电话号码或邮箱地址。</translation>
        </message>
        <message>
            <source>No other tool renews the sign-in of this application for this shop: each renewal ends the one before.</source>
            <translation>没有其他工具为此店铺续期此应用的登录：每次续期都会使前一次失效。</translation>
        </message>
        <message>
            <source>On Yahoo&apos;s own pages.</source>
            <translation>在 Yahoo 自己的页面上处理。</translation>
        </message>
        <message>
            <source>Only where RMS cannot be reached from here: http://host:port or socks5h://host:port.</source>
            <translation>仅在此处无法访问 RMS 时填写：http://主机:端口 或 socks5h://主机:端口。</translation>
        </message>
        <message>
            <source>Open completed inquiries again</source>
            <translation>重新打开已完成的咨询</translation>
        </message>
        <message>
            <source>Orders and parcels</source>
            <translation>订单和包裹</translation>
        </message>
        <message>
            <source>Other links are refused and count as a violation.</source>
            <translation>其他链接会被拒绝，并计为违规。</translation>
        </message>
        <message>
            <source>PNG, JPEG, GIF, PDF up to 5 MB</source>
            <translation>PNG、JPEG、GIF、PDF，最大 5 MB</translation>
        </message>
        <message>
            <source>Philippines</source>
            <translation>菲律宾</translation>
        </message>
        <message>
            <source>Pictures and videos in messages</source>
            <translation>消息中的图片和视频</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>代理</translation>
        </message>
        <message>
            <source>Public key valid until</source>
            <translation>公钥有效期至</translation>
        </message>
        <message>
            <source>Questions about auctions take none.</source>
            <translation>拍卖类提问不能附带文件。</translation>
        </message>
        <message>
            <source>Read and answer payment disputes</source>
            <translation>读取并答复付款争议</translation>
        </message>
        <message>
            <source>Read and answer questions</source>
            <translation>读取并回复提问</translation>
        </message>
        <message>
            <source>Read and answer the chats: ask your Shopee account manager to grant the chat module (sellerchat) to your Seller In-house System application</source>
            <translation>读取并回复聊天：请 Shopee 客户经理为您的 Seller In-house System 应用开通聊天模块（sellerchat)</translation>
        </message>
        <message>
            <source>Read one inquiry</source>
            <translation>读取单个咨询</translation>
        </message>
        <message>
            <source>Read orders</source>
            <translation>读取订单</translation>
        </message>
        <message>
            <source>Read returns and refunds</source>
            <translation>读取退货和退款</translation>
        </message>
        <message>
            <source>Read the list of inquiries</source>
            <translation>读取咨询列表</translation>
        </message>
        <message>
            <source>Reviews and store ratings</source>
            <translation>评论与店铺评分</translation>
        </message>
        <message>
            <source>Send files</source>
            <translation>发送文件</translation>
        </message>
        <message>
            <source>Stands beside the key.</source>
            <translation>显示在密钥旁边。</translation>
        </message>
        <message>
            <source>Taiwan</source>
            <translation>台湾</translation>
        </message>
        <message>
            <source>Thailand</source>
            <translation>泰国</translation>
        </message>
        <message>
            <source>The Yahoo! JAPAN ID that administers the store signs in.</source>
            <translation>由管理该店铺的 Yahoo! JAPAN ID 登录。</translation>
        </message>
        <message>
            <source>The address registered at Yahoo: http://host:port or socks5h://host:port.</source>
            <translation>在 Yahoo 登记的地址：http://host:port 或 socks5h://host:port。</translation>
        </message>
        <message>
            <source>The address your application has declared: http://host:port or socks5h://host:port.</source>
            <translation>应用中登记的地址：http://主机：端口 或 socks5h://主机：端口。</translation>
        </message>
        <message>
            <source>The live key of the same application.</source>
            <translation>同一应用的正式密钥。</translation>
        </message>
        <message>
            <source>The name of the store in its address.</source>
            <translation>店铺网址中的店铺名称。</translation>
        </message>
        <message>
            <source>Vietnam</source>
            <translation>越南</translation>
        </message>
        <message>
            <source>Where this computer stands</source>
            <translation>本机所在地</translation>
        </message>
        <message>
            <source>Yahoo has no such function.</source>
            <translation>Yahoo 没有此功能。</translation>
        </message>
        <message>
            <source>beside the order</source>
            <translation>在订单旁操作</translation>
        </message>
        <message>
            <source>china, brazil, or nothing for everywhere else.</source>
            <translation>china、brazil，其他地区留空。</translation>
        </message>
        <message>
            <source>every 3 minutes, answers to older ones within 15</source>
            <translation>每 3 分钟读取一次，旧咨询的回复 15 分钟内读到</translation>
        </message>
        <message>
            <source>https and Rakuten&apos;s own sites only</source>
            <translation>仅限 https 及乐天自有网站</translation>
        </message>
        <message>
            <source>messages, refunds, decisions, tracking, evidence</source>
            <translation>消息、退款、决定、物流单号、证据</translation>
        </message>
        <message>
            <source>of the buyers who write</source>
            <translation>来信买家的订单</translation>
        </message>
        <message>
            <source>of the questions about orders</source>
            <translation>与订单相关提问的订单</translation>
        </message>
        <message>
            <source>one call a second</source>
            <translation>每秒一次调用</translation>
        </message>
        <message>
            <source>with &quot;Send and close&quot;, or beside the order</source>
            <translation>通过“发送并关闭”，或在订单旁操作</translation>
        </message>
        <message>
            <source>with eBay&apos;s deadline</source>
            <translation>附 eBay 的期限</translation>
        </message>
        <message>
            <source>with the chat grant only: 600 characters, one picture</source>
            <translation>仅在有聊天权限时：600 个字符，一张图片</translation>
        </message>
        <message>
            <source>with their due dates</source>
            <translation>含截止日期</translation>
        </message>
        <message>
            <source>without address and phone</source>
            <translation>不含地址和电话</translation>
        </message>
        <message>
            <source>Only what Mercado Libre offers in the claim at that moment; what came back is judged on its own page.</source>
            <translation>仅限 Mercado Libre 当时在该索赔中提供的操作；退回的商品在其自己的页面上验收。</translation>
        </message>
        <message>
            <source>messages, refunds, returns, mediation, evidence</source>
            <translation>留言、退款、退货、调解、举证</translation>
        </message>
        <message>
            <source>with Mercado Libre&apos;s deadline</source>
            <translation>附带 Mercado Libre 给出的期限</translation>
        </message>
        <message>
            <source>Buyer wants to cancel an order</source>
            <translation>买家申请取消订单</translation>
        </message>
        <message>
            <source>E-mail address for disputes</source>
            <translation>争议用邮箱</translation>
        </message>
        <message>
            <source>Parcel numbers come with each change; those of the first import when the order is read anew.</source>
            <translation>物流单号随订单每次变化更新；首次导入的订单在重新读取时获取。</translation>
        </message>
        <message>
            <source>Refunds, decisions on returns and agreed cancellations leave digitally signed where eBay asks for it (sellers in the EU and the UK). Return labels stay on eBay&apos;s own pages.</source>
            <translation>在 eBay 要求的情况下（欧盟和英国卖家），退款、退货处理和同意取消会带数字签名发出。退货标签仍需在 eBay 页面上处理。</translation>
        </message>
        <message>
            <source>Shopee hands out the newest 500 of an article.</source>
            <translation>每个商品 Shopee 只提供最新的 500 条。</translation>
        </message>
        <message>
            <source>Shopee keeps it with every dispute about a return; without it disputes are raised in the Seller Centre.</source>
            <translation>Shopee 会在每次退货争议中记录此邮箱；不填则需在卖家中心提出争议。</translation>
        </message>
        <message>
            <source>Shopee offers fixed steps; there is no free text to the buyer.</source>
            <translation>Shopee 只提供固定操作，不能给买家写自由文字。</translation>
        </message>
        <message>
            <source>Shopee&apos;s interface names no time for it: look at the order in the Seller Centre.</source>
            <translation>Shopee 接口不提供处理时限：请在卖家中心查看订单。</translation>
        </message>
        <message>
            <source>Words follow only once the buyer may be written to.</source>
            <translation>只有在允许联系买家后才能发送文字。</translation>
        </message>
        <message>
            <source>a card of the order, with the chat grant</source>
            <translation>订单卡片，需聊天授权</translation>
        </message>
        <message>
            <source>accept or decline</source>
            <translation>同意或拒绝</translation>
        </message>
        <message>
            <source>as a case, without a due date</source>
            <translation>作为案件显示，无截止时间</translation>
        </message>
        <message>
            <source>of an order, when asked for</source>
            <translation>按订单，需要时读取</translation>
        </message>
        <message>
            <source>one answer of 500 characters</source>
            <translation>一次回复，最多 500 字符</translation>
        </message>
        <message>
            <source>refund, offer, dispute, pictures as evidence</source>
            <translation>退款、提出方案、争议、图片举证</translation>
        </message>
    </context>
    <context>
        <name>OldExportFlow</name>
        <message>
            <source>%1, line %2: %3</source>
            <comment>file, where, what is wrong</comment>
            <translation>%1，第 %2 行：%3</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>还有 %n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OrderWords</name>
        <message>
            <source>it has %1 fields, more than the first row names: put fields with a comma into quotes</source>
            <translation>有 %1 个字段，多于首行的列数：含逗号的字段请加引号</translation>
        </message>
        <message>
            <source>the order number is empty</source>
            <translation>订单号为空</translation>
        </message>
        <message>
            <source>a spreadsheet has shortened the order number to “%1”: export it as text</source>
            <translation>表格软件把订单号缩写成了“%1”：请以文本格式导出</translation>
        </message>
        <message>
            <source>“%1” is no order number</source>
            <translation>“%1”不是订单号</translation>
        </message>
        <message>
            <source>the row names no store: add a column “store”</source>
            <translation>该行没有店铺：请加上“店铺”列</translation>
        </message>
        <message>
            <source>there is no store “%1” here</source>
            <translation>这里没有店铺“%1”</translation>
        </message>
        <message>
            <source>“%1” holds a mail address or a telephone number, which was left out</source>
            <translation>“%1”中含邮箱或电话，已略去</translation>
        </message>
        <message>
            <source>the amount “%1” has no currency and was left out: add a column “currency”</source>
            <translation>金额“%1”没有币种，已略去：请加上“币种”列</translation>
        </message>
        <message>
            <source>“%1” is no amount and was left out: write 1249.00</source>
            <translation>“%1”不是金额，已略去：请写成 1249.00</translation>
        </message>
        <message>
            <source>“%1” is no time and was left out: write 2026-01-31 09:30</source>
            <translation>“%1”不是时间，已略去：请写成 2026-01-31 09:30</translation>
        </message>
        <message>
            <source>“%1” is no quantity, the item was left out: write a whole number</source>
            <translation>“%1”不是数量，该商品已略去：请写整数</translation>
        </message>
        <message>
            <source>a spreadsheet has shortened the tracking number to “%1”, it was left out: export it as text</source>
            <translation>表格软件把运单号缩写成了“%1”，已略去：请以文本格式导出</translation>
        </message>
    </context>
    <context>
        <name>OutboxWords</name>
        <message>
            <source>Written to disk before the first byte left</source>
            <translation>发出首个字节之前已写入磁盘</translation>
        </message>
        <message>
            <source>Held so that it can be undone</source>
            <translation>暂缓发出，以便撤回</translation>
        </message>
        <message>
            <source>The hold is over</source>
            <translation>暂缓结束</translation>
        </message>
        <message>
            <source>Waits for its turn</source>
            <translation>等待轮到它</translation>
        </message>
        <message>
            <source>Handing over begins</source>
            <translation>开始交给平台</translation>
        </message>
        <message>
            <source>The platform took it</source>
            <translation>平台已接收</translation>
        </message>
        <message>
            <source>It stands in the thread at the platform</source>
            <translation>已出现在平台的会话中</translation>
        </message>
        <message>
            <source>Refused by the platform</source>
            <translation>被平台拒绝</translation>
        </message>
        <message>
            <source>The connection ended without an answer</source>
            <translation>连接中断，没有答复</translation>
        </message>
        <message>
            <source>Looked up in the thread</source>
            <translation>已在会话中核对</translation>
        </message>
        <message>
            <source>Looking it up did not settle it: asks you</source>
            <translation>核对没有结果：等您决定</translation>
        </message>
        <message>
            <source>It may have left: asks you</source>
            <translation>可能已发出：等您决定</translation>
        </message>
        <message>
            <source>To be tried again, by a person</source>
            <translation>待人工重试</translation>
        </message>
        <message>
            <source>A person said that it did not arrive</source>
            <translation>有人确认未送达</translation>
        </message>
        <message>
            <source>To be tried again later</source>
            <translation>稍后重试</translation>
        </message>
        <message>
            <source>Undone, a draft again</source>
            <translation>已撤回为草稿</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>The buyer wrote before its time</source>
            <translation>买家在发送时间之前来了消息</translation>
        </message>
        <message>
            <source>A person said that it arrived</source>
            <translation>人工确认已送达</translation>
        </message>
        <message>
            <source>A second person gave their name</source>
            <translation>第二人已确认</translation>
        </message>
        <message>
            <source>A second person sent it back</source>
            <translation>第二人已退回</translation>
        </message>
    </context>
    <context>
        <name>OutgoingTrouble</name>
        <message>
            <source>%1 The other side says: “%2”</source>
            <comment>trouble of an answer, a platform&apos;s or mail server&apos;s own words</comment>
            <translation>%1对方原文：“%2”</translation>
        </message>
        <message>
            <source>The outgoing check keeps it back (%1): change the text, then send it again.</source>
            <translation>发送前检查未通过（%1）：请修改文字后重新发送。</translation>
        </message>
    </context>
    <context>
        <name>PageReasons</name>
        <message>
            <source>This version does not know this kind of message yet. Use Seller Central.</source>
            <translation>本版本还不认识这种消息，请到卖家平台（Seller Central）处理。</translation>
        </message>
        <message>
            <source>Amazon takes this message with files only, and this version sends it without. Use Seller Central.</source>
            <translation>亚马逊要求此消息附带文件，而本版本发送时不带文件，请到卖家平台（Seller Central）处理。</translation>
        </message>
        <message>
            <source>eBay wants your return address with this answer, and this desk keeps no addresses: contest it on eBay&apos;s own page.</source>
            <translation>eBay 要求在此答复中提供退货地址，而客服台不保存任何地址：请到 eBay 页面上提出异议。</translation>
        </message>
        <message>
            <source>This version does not know this answer to a dispute: give it on eBay&apos;s own page.</source>
            <translation>本版本不认识这种争议答复：请到 eBay 页面上答复。</translation>
        </message>
        <message>
            <source>eBay&apos;s documents leave open whether tracking can still be handed in this way: add it on eBay&apos;s own page.</source>
            <translation>eBay 文档没有说明是否还能通过接口提交运单号：请到 eBay 页面上填写。</translation>
        </message>
        <message>
            <source>eBay&apos;s documents leave open whether a case can still be refunded this way: refund it on eBay&apos;s own page.</source>
            <translation>eBay 文档没有说明案件是否还能通过接口退款：请到 eBay 页面上退款。</translation>
        </message>
        <message>
            <source>eBay did not say how much is to be given back: do it on eBay&apos;s own page.</source>
            <translation>eBay 没有给出应退金额：请到 eBay 页面上操作。</translation>
        </message>
        <message>
            <source>This version hands in no return authorisation numbers: do it on eBay&apos;s own page.</source>
            <translation>本版本不提交退货授权号（RMA）：请到 eBay 页面上操作。</translation>
        </message>
        <message>
            <source>This version hands in no return labels: do it on eBay&apos;s own page.</source>
            <translation>本版本不提交退货面单：请到 eBay 页面上操作。</translation>
        </message>
        <message>
            <source>This version does not know this step: do it on eBay&apos;s own page.</source>
            <translation>本版本不认识这一步骤：请到 eBay 页面上操作。</translation>
        </message>
        <message>
            <source>Mercado Libre takes a return label only on its own page: open the claim there.</source>
            <translation>Mercado Libre 只在其页面上接受退货面单：请到该页面打开索赔。</translation>
        </message>
        <message>
            <source>Mercado Libre takes the number of a return only on its own page: open the claim there.</source>
            <translation>Mercado Libre 只在其页面上接受退货运单号：请到该页面打开索赔。</translation>
        </message>
        <message>
            <source>Mercado Libre takes files only with a message: attach them to one.</source>
            <translation>Mercado Libre 只接受随消息发送的文件：请把文件附在消息里。</translation>
        </message>
        <message>
            <source>What came back is judged only on Mercado Libre&apos;s own page: open the claim there.</source>
            <translation>退回商品的验收只能在 Mercado Libre 页面上进行：请到该页面打开索赔。</translation>
        </message>
        <message>
            <source>The desk does not know this step of Mercado Libre yet: open the claim on its own page.</source>
            <translation>客服台还不认识 Mercado Libre 的这一步骤：请到平台页面打开索赔。</translation>
        </message>
        <message>
            <source>Mercado Libre names no share it would take as a partial refund now: open the claim on its own page.</source>
            <translation>Mercado Libre 目前没有给出可接受的部分退款比例：请到平台页面打开索赔。</translation>
        </message>
        <message>
            <source>Refund and restock in the admin of Shopify, on the page of the order.</source>
            <translation>请到 Shopify 后台的订单页面退款并重新入库。</translation>
        </message>
        <message>
            <source>Shopee keeps an e-mail address of the shop with every dispute: enter one in the settings of this store.</source>
            <translation>Shopee 要求每个争议都附店铺邮箱：请在该店铺的设置中填写。</translation>
        </message>
        <message>
            <source>Shopee names nothing that could be done from here now: look at the return in the Seller Centre.</source>
            <translation>Shopee 目前没有可在此进行的操作：请到卖家中心查看该退货。</translation>
        </message>
        <message>
            <source>This rating has an answer already, and Shopee takes only one.</source>
            <translation>这条评价已有回复，Shopee 只接受一次回复。</translation>
        </message>
    </context>
    <context>
        <name>PlatformWords</name>
        <message>
            <source>Marked as settled by hand</source>
            <translation>已人工标记为已处理</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>The seller&apos;s answer is awaited</source>
            <translation>等待卖家回应</translation>
        </message>
        <message>
            <source>The buyer&apos;s answer is awaited</source>
            <translation>等待买家回应</translation>
        </message>
        <message>
            <source>Closed here, taken on by the platform</source>
            <translation>已关闭并转平台处理</translation>
        </message>
        <message>
            <source>Decided and closed by the platform</source>
            <translation>平台已裁定并关闭</translation>
        </message>
        <message>
            <source>On hold</source>
            <translation>暂停处理</translation>
        </message>
        <message>
            <source>The platform looks into it</source>
            <translation>平台正在处理</translation>
        </message>
        <message>
            <source>The delivery is awaited</source>
            <translation>等待送达</translation>
        </message>
        <message>
            <source>The refund failed</source>
            <translation>退款失败</translation>
        </message>
        <message>
            <source>Return begun</source>
            <translation>退货已开始</translation>
        </message>
        <message>
            <source>The buyer is to send it back</source>
            <translation>等待买家寄回</translation>
        </message>
        <message>
            <source>On its way back</source>
            <translation>退货运输中</translation>
        </message>
        <message>
            <source>The return has arrived</source>
            <translation>退货已送达</translation>
        </message>
        <message>
            <source>Return number wanted</source>
            <translation>需要退货授权号（RMA）</translation>
        </message>
        <message>
            <source>Return label wanted</source>
            <translation>需要提供退货标签</translation>
        </message>
        <message>
            <source>Time has run out</source>
            <translation>已超时</translation>
        </message>
        <message>
            <source>Return declined</source>
            <translation>已拒绝退货</translation>
        </message>
        <message>
            <source>Partial refund offered</source>
            <translation>已提出部分退款</translation>
        </message>
        <message>
            <source>Partial refund declined by the buyer</source>
            <translation>买家拒绝部分退款</translation>
        </message>
        <message>
            <source>Partial refund accepted by the buyer</source>
            <translation>买家接受部分退款</translation>
        </message>
        <message>
            <source>The partial refund failed</source>
            <translation>部分退款失败</translation>
        </message>
        <message>
            <source>Refund under way</source>
            <translation>退款处理中</translation>
        </message>
        <message>
            <source>Refund sent, to be confirmed</source>
            <translation>已退款，待确认</translation>
        </message>
        <message>
            <source>Less than the full amount refunded</source>
            <translation>已退部分金额</translation>
        </message>
        <message>
            <source>Handed to the platform</source>
            <translation>已申请平台介入</translation>
        </message>
        <message>
            <source>The seller has to act</source>
            <translation>需要卖家处理</translation>
        </message>
        <message>
            <source>The seller&apos;s time has run out</source>
            <translation>卖家处理已逾期</translation>
        </message>
        <message>
            <source>No answer from the seller</source>
            <translation>卖家未回应</translation>
        </message>
        <message>
            <source>No answer from the buyer</source>
            <translation>买家未回应</translation>
        </message>
        <message>
            <source>The buyer asks to cancel</source>
            <translation>买家申请取消</translation>
        </message>
        <message>
            <source>Waits for the seller&apos;s consent</source>
            <translation>等待卖家同意</translation>
        </message>
        <message>
            <source>Cancellation under way</source>
            <translation>取消处理中</translation>
        </message>
        <message>
            <source>Cancellation declined</source>
            <translation>已拒绝取消</translation>
        </message>
        <message>
            <source>Accepted by the seller</source>
            <translation>卖家已同意</translation>
        </message>
        <message>
            <source>Return accepted</source>
            <translation>已同意退货</translation>
        </message>
        <message>
            <source>Cancelled and refunded</source>
            <translation>已取消并退款</translation>
        </message>
        <message>
            <source>Cancelled without a refund</source>
            <translation>已取消，未退款</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>The wish to cancel has lapsed</source>
            <translation>取消申请已失效</translation>
        </message>
        <message>
            <source>The cancellation failed</source>
            <translation>取消失败</translation>
        </message>
        <message>
            <source>Something is wrong with the address</source>
            <translation>地址有问题</translation>
        </message>
        <message>
            <source>Out of stock</source>
            <translation>缺货</translation>
        </message>
        <message>
            <source>Your answer is needed</source>
            <translation>需要您回应</translation>
        </message>
        <message>
            <source>Decided for us</source>
            <translation>裁定我方胜诉</translation>
        </message>
        <message>
            <source>Decided against us</source>
            <translation>裁定我方败诉</translation>
        </message>
        <message>
            <source>Contested</source>
            <translation>已申诉</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>已接受</translation>
        </message>
        <message>
            <source>Protected by the platform</source>
            <translation>受平台保护</translation>
        </message>
        <message>
            <source>Partly protected by the platform</source>
            <translation>部分受平台保护</translation>
        </message>
        <message>
            <source>Not protected by the platform</source>
            <translation>不受平台保护</translation>
        </message>
        <message>
            <source>The seller wrote</source>
            <translation>卖家发送消息</translation>
        </message>
        <message>
            <source>The buyer wrote</source>
            <translation>买家发送消息</translation>
        </message>
        <message>
            <source>Opened</source>
            <translation>已提出</translation>
        </message>
        <message>
            <source>The buyer asks to send it back</source>
            <translation>买家申请退货</translation>
        </message>
        <message>
            <source>Refund issued</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Refund in full</source>
            <translation>全额退款</translation>
        </message>
        <message>
            <source>The return was marked as received</source>
            <translation>已确认收到退货</translation>
        </message>
        <message>
            <source>Evidence was handed in</source>
            <translation>已提交证据</translation>
        </message>
        <message>
            <source>Appealed</source>
            <translation>已提出申诉</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已裁定</translation>
        </message>
        <message>
            <source>Closed by the buyer</source>
            <translation>买家已关闭</translation>
        </message>
        <message>
            <source>Refund</source>
            <translation>退款</translation>
        </message>
        <message>
            <source>Return for a refund</source>
            <translation>退货退款</translation>
        </message>
        <message>
            <source>Replacement</source>
            <translation>换货</translation>
        </message>
        <message>
            <source>Delivery of the item</source>
            <translation>要求发货</translation>
        </message>
        <message>
            <source>Offered</source>
            <translation>已提出方案</translation>
        </message>
        <message>
            <source>Partly refunded</source>
            <translation>已部分退款</translation>
        </message>
        <message>
            <source>Cancellation</source>
            <translation>取消订单</translation>
        </message>
        <message>
            <source>Proof of delivery</source>
            <translation>送达证明</translation>
        </message>
        <message>
            <source>Not as described</source>
            <translation>与描述不符</translation>
        </message>
        <message>
            <source>Not received</source>
            <translation>未收到商品</translation>
        </message>
        <message>
            <source>Defective</source>
            <translation>商品有缺陷</translation>
        </message>
        <message>
            <source>Damaged</source>
            <translation>商品破损</translation>
        </message>
        <message>
            <source>Wrong item received</source>
            <translation>收到错误商品</translation>
        </message>
        <message>
            <source>Parts are missing</source>
            <translation>缺少配件或数量不足</translation>
        </message>
        <message>
            <source>Wrong size</source>
            <translation>尺码不合适</translation>
        </message>
        <message>
            <source>Changed their mind</source>
            <translation>改变主意</translation>
        </message>
        <message>
            <source>Ordered by mistake</source>
            <translation>误下单</translation>
        </message>
        <message>
            <source>Found a better price</source>
            <translation>找到更低价格</translation>
        </message>
        <message>
            <source>Arrived late</source>
            <translation>送达延迟</translation>
        </message>
        <message>
            <source>Counterfeit</source>
            <translation>疑似假货</translation>
        </message>
        <message>
            <source>Past its date</source>
            <translation>商品过期</translation>
        </message>
        <message>
            <source>A gift is sent back</source>
            <translation>退回礼物</translation>
        </message>
        <message>
            <source>Right of withdrawal</source>
            <translation>法定撤回权（无理由退货）</translation>
        </message>
        <message>
            <source>Suspicious parcel</source>
            <translation>包裹可疑</translation>
        </message>
        <message>
            <source>Not as expected</source>
            <translation>与预期不符</translation>
        </message>
        <message>
            <source>Agreed with the buyer</source>
            <translation>与买家协商一致</translation>
        </message>
        <message>
            <source>The reason for the return is disputed</source>
            <translation>不认可退货原因</translation>
        </message>
        <message>
            <source>Another item came back</source>
            <translation>买家退回了错误商品</translation>
        </message>
        <message>
            <source>Came back in another condition</source>
            <translation>退回商品状态不符</translation>
        </message>
        <message>
            <source>Trouble in talking with the buyer</source>
            <translation>与买家沟通困难</translation>
        </message>
        <message>
            <source>Trouble in talking with the seller</source>
            <translation>与卖家沟通困难</translation>
        </message>
        <message>
            <source>The buyer keeps the item</source>
            <translation>买家保留商品</translation>
        </message>
        <message>
            <source>Fraud is claimed</source>
            <translation>声称为盗刷</translation>
        </message>
        <message>
            <source>The charge is not recognised</source>
            <translation>持卡人不认可该扣款</translation>
        </message>
        <message>
            <source>Charged twice</source>
            <translation>重复扣款</translation>
        </message>
        <message>
            <source>A refund is missing</source>
            <translation>退款未到账</translation>
        </message>
        <message>
            <source>Claim</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Mediation</source>
            <translation>调解</translation>
        </message>
        <message>
            <source>Taken up again</source>
            <translation>重新提出</translation>
        </message>
        <message>
            <source>At rest</source>
            <translation>长期未处理</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退货</translation>
        </message>
        <message>
            <source>Refunded</source>
            <translation>已退款</translation>
        </message>
        <message>
            <source>Opened by mistake</source>
            <translation>误提出</translation>
        </message>
        <message>
            <source>Paid by the platform&apos;s protection</source>
            <translation>由平台保障赔付</translation>
        </message>
        <message>
            <source>Lost: the seller did not answer in time</source>
            <translation>卖家超时未回应，判负</translation>
        </message>
        <message>
            <source>The buyer did not answer in time</source>
            <translation>买家超时未回应</translation>
        </message>
        <message>
            <source>Settled with the buyer</source>
            <translation>已与买家协商解决</translation>
        </message>
        <message>
            <source>Mediation without a result</source>
            <translation>调解未果</translation>
        </message>
        <message>
            <source>Reimbursed</source>
            <translation>已补偿</translation>
        </message>
        <message>
            <source>Decided by the platform</source>
            <translation>由平台裁定</translation>
        </message>
        <message>
            <source>Requested</source>
            <translation>已提出申请</translation>
        </message>
        <message>
            <source>The platform decides</source>
            <translation>平台审核中</translation>
        </message>
        <message>
            <source>Disputed by us</source>
            <translation>我方已提出争议</translation>
        </message>
        <message>
            <source>An answer is awaited</source>
            <translation>等待回应</translation>
        </message>
        <message>
            <source>Talks under way</source>
            <translation>协商中</translation>
        </message>
        <message>
            <source>Talks ended</source>
            <translation>协商已结束</translation>
        </message>
        <message>
            <source>Declined</source>
            <translation>已拒绝</translation>
        </message>
        <message>
            <source>Say when it will be shipped</source>
            <translation>告知预计发货时间</translation>
        </message>
        <message>
            <source>Give the tracking number</source>
            <translation>提供物流单号</translation>
        </message>
        <message>
            <source>Provide a return label</source>
            <translation>提供退货标签</translation>
        </message>
        <message>
            <source>The return is in order</source>
            <translation>退货商品无误</translation>
        </message>
        <message>
            <source>The return is not in order</source>
            <translation>退货商品有问题</translation>
        </message>
        <message>
            <source>Hand in files</source>
            <translation>提交文件</translation>
        </message>
        <message>
            <source>Not released yet</source>
            <translation>尚未开放处理</translation>
        </message>
        <message>
            <source>Not shipped yet</source>
            <translation>未发货</translation>
        </message>
        <message>
            <source>Partly shipped</source>
            <translation>部分发货</translation>
        </message>
        <message>
            <source>Cannot be shipped</source>
            <translation>无法发货</translation>
        </message>
        <message>
            <source>Ready to be picked up</source>
            <translation>待取件</translation>
        </message>
        <message>
            <source>Picked up by the carrier</source>
            <translation>承运商已揽收</translation>
        </message>
        <message>
            <source>Out for delivery</source>
            <translation>派送中</translation>
        </message>
        <message>
            <source>Delivery attempt failed</source>
            <translation>派送未成功</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>已丢失</translation>
        </message>
        <message>
            <source>Cannot be delivered</source>
            <translation>无法派送</translation>
        </message>
        <message>
            <source>Being returned</source>
            <translation>退回中</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>已拒收或被拒绝</translation>
        </message>
        <message>
            <source>Delayed</source>
            <translation>延误</translation>
        </message>
        <message>
            <source>Paid</source>
            <translation>已付款</translation>
        </message>
        <message>
            <source>Payment authorised</source>
            <translation>付款已授权</translation>
        </message>
        <message>
            <source>Payment under review</source>
            <translation>付款审核中</translation>
        </message>
        <message>
            <source>Payment in mediation</source>
            <translation>付款调解中</translation>
        </message>
        <message>
            <source>Charged back</source>
            <translation>已拒付</translation>
        </message>
        <message>
            <source>Partly paid</source>
            <translation>部分付款</translation>
        </message>
        <message>
            <source>Void</source>
            <translation>已失效</translation>
        </message>
        <message>
            <source>Delivery to be agreed</source>
            <translation>配送待商定</translation>
        </message>
        <message>
            <source>The invoice is awaited</source>
            <translation>等待发票</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>Pickup arranged</source>
            <translation>已安排揽收</translation>
        </message>
        <message>
            <source>Shipping cancelled</source>
            <translation>物流已取消</translation>
        </message>
        <message>
            <source>Pickup is tried again</source>
            <translation>重新揽收</translation>
        </message>
        <message>
            <source>Pickup failed</source>
            <translation>揽收失败</translation>
        </message>
        <message>
            <source>Cash on delivery refused</source>
            <translation>货到付款被拒</translation>
        </message>
        <message>
            <source>Cash on delivery</source>
            <translation>货到付款</translation>
        </message>
        <message>
            <source>Announced to the carrier</source>
            <translation>已预报物流</translation>
        </message>
        <message>
            <source>Reserved</source>
            <translation>预约中</translation>
        </message>
        <message>
            <source>Not to be shipped yet</source>
            <translation>暂不可发货</translation>
        </message>
        <message>
            <source>Being prepared</source>
            <translation>备货中</translation>
        </message>
        <message>
            <source>Handed over for shipping</source>
            <translation>已提交发货</translation>
        </message>
        <message>
            <source>Label voided</source>
            <translation>面单已作废</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>失败</translation>
        </message>
        <message>
            <source>Back in stock</source>
            <translation>已退回库存</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>已排期</translation>
        </message>
        <message>
            <source>Shipping request declined</source>
            <translation>发货请求被拒</translation>
        </message>
        <message>
            <source>Not ordered yet</source>
            <translation>尚未下单</translation>
        </message>
        <message>
            <source>No return</source>
            <translation>无退货</translation>
        </message>
        <message>
            <source>The platform&apos;s own word: %1</source>
            <translation>平台原文：%1</translation>
        </message>
    </context>
    <context>
        <name>QuotedText</name>
        <message>
            <source>Hidden character %1: turns the text behind it around, right to left</source>
            <translation>隐藏字符 %1：会让其后的文字从右到左倒过来</translation>
        </message>
        <message>
            <source>Hidden character %1: changes the direction of text</source>
            <translation>隐藏字符 %1：会改变文字方向</translation>
        </message>
        <message>
            <source>Hidden character %1: takes no space and can break up a word</source>
            <translation>隐藏字符 %1：不占宽度，可能把一个词拆开</translation>
        </message>
    </context>
    <context>
        <name>ReportPlansWindow</name>
        <message>
            <source>Response times</source>
            <translation>响应时间</translation>
        </message>
        <message>
            <source>Deadlines and late replies</source>
            <translation>时限与超时回复</translation>
        </message>
        <message>
            <source>Report on a person</source>
            <translation>个人考评报告</translation>
        </message>
        <message>
            <source>Automatic share per store</source>
            <translation>各店铺自动回复占比</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>数据库覆盖范围</translation>
        </message>
        <message>
            <source>Weekly health check</source>
            <translation>每周体检</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>Every 30 days</source>
            <translation>每 30 天</translation>
        </message>
    </context>
    <context>
        <name>ReportTexts</name>
        <message>
            <source>Waiting periods</source>
            <translation>等待时段</translation>
        </message>
        <message>
            <source>From the oldest unanswered message of a buyer to the answer of a person, a close, or &quot;no reply needed&quot;; counted where it began. Automatic answers end none.</source>
            <translation>从买家最早一条未答复的消息开始，到人工答复、关闭或标记“无需回复”为止；按开始时间计入。自动回复不会结束等待。</translation>
        </message>
        <message>
            <source>Answered within 24 h</source>
            <translation>24 小时内答复</translation>
        </message>
        <message>
            <source>Waiting periods that a person answered in less than 24 hours, weekends and holidays included, of all that were answered or lasted 24 hours. What was closed without an answer or still runs within 24 hours is left out.</source>
            <translation>由人工在不到 24 小时内（含周末和节假日）答复的等待时段，占全部已答复或已满 24 小时的等待时段的比例。未答复即关闭的、仍在 24 小时内等待的不计入。</translation>
        </message>
        <message>
            <source>First response</source>
            <translation>首次响应</translation>
        </message>
        <message>
            <source>First waiting period of a conversation, from the buyer&apos;s message to the answer of a person.</source>
            <translation>会话的第一个等待时段：从买家消息到人工答复。</translation>
        </message>
        <message>
            <source>Next response</source>
            <translation>后续响应</translation>
        </message>
        <message>
            <source>Second and later waiting periods of a conversation that a person answered.</source>
            <translation>同一会话中第二个及以后、由人工答复的等待时段。</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>解决时长</translation>
        </message>
        <message>
            <source>From the first message of a conversation, or the first after it was closed, to the next close. A conversation that was imported as closed counts to its last message.</source>
            <translation>从会话的第一条消息（或关闭后的第一条消息）到下一次关闭。导入时已关闭的会话计到最后一条消息。</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>Waiting periods that lasted to their deadline or beyond, however they ended, of all with a deadline that ended or missed it. Imported ones are judged by the deadlines that held when their figures were first worked out.</source>
            <translation>到达或超过期限的等待时段（无论如何结束），占全部有期限且已结束或已超时的等待时段的比例。导入的历史按首次计算指标时生效的期限判断。</translation>
        </message>
        <message>
            <source>Over own target</source>
            <translation>超过自有目标</translation>
        </message>
        <message>
            <source>The same for the team&apos;s own targets.</source>
            <translation>同上，按团队自定目标计算。</translation>
        </message>
        <message>
            <source>Ended without an answer</source>
            <translation>未答复即结束</translation>
        </message>
        <message>
            <source>Waiting periods that a close or &quot;no reply needed&quot; ended.</source>
            <translation>因关闭或“无需回复”而结束的等待时段。</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>等待中</translation>
        </message>
        <message>
            <source>Waiting periods that have not ended.</source>
            <translation>尚未结束的等待时段。</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>已逾期</translation>
        </message>
        <message>
            <source>Waiting periods that have not ended and are past their deadline.</source>
            <translation>尚未结束且已超过期限的等待时段。</translation>
        </message>
        <message>
            <source>After a close</source>
            <translation>关闭后再次来信</translation>
        </message>
        <message>
            <source>Waiting periods that began after their conversation had been closed.</source>
            <translation>会话关闭之后又开始的等待时段。</translation>
        </message>
        <message>
            <source>Automatic answers</source>
            <translation>自动回复</translation>
        </message>
        <message>
            <source>Waiting periods in which the buyer first had an automatic answer, and how soon. It ends no waiting period.</source>
            <translation>买家先收到自动回复的等待时段及其用时。自动回复不会结束等待。</translation>
        </message>
        <message>
            <source>Questions before an order</source>
            <translation>售前咨询</translation>
        </message>
        <message>
            <source>First waiting periods of questions that belong to no order.</source>
            <translation>不属于任何订单的咨询的第一个等待时段。</translation>
        </message>
        <message>
            <source>Became orders</source>
            <translation>咨询转订单</translation>
        </message>
        <message>
            <source>Questions before an order whose buyer ordered in the same store within 7 days, of all such questions.</source>
            <translation>买家在 7 天内于同一店铺下单的售前咨询，占全部售前咨询的比例。</translation>
        </message>
        <message>
            <source>Where the time goes</source>
            <translation>时间花在哪里</translation>
        </message>
        <message>
            <source>Answers of this desk: from the buyer&apos;s message to the assignment, the opening, the first written word, Send, and the platform&apos;s acceptance. A step that was not taken takes no time of its own; the five sum to the whole.</source>
            <translation>本软件发出的答复：从买家消息依次到分配、打开、开始书写、点击发送、平台接收。没有发生的步骤不单独计时；五段之和等于总时长。</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>星期一</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>星期二</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>星期三</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>星期四</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>星期五</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>星期六</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>星期日</translation>
        </message>
        <message>
            <source>Until assigned</source>
            <translation>到达→分配</translation>
        </message>
        <message>
            <source>Until opened</source>
            <translation>分配→打开</translation>
        </message>
        <message>
            <source>Until begun</source>
            <translation>打开→起草</translation>
        </message>
        <message>
            <source>Until Send</source>
            <translation>起草→发送</translation>
        </message>
        <message>
            <source>Until accepted</source>
            <translation>发送→平台接收</translation>
        </message>
        <message>
            <source>First response, median</source>
            <translation>首次响应中位数</translation>
        </message>
        <message>
            <source>First response, p90</source>
            <translation>首次响应 p90</translation>
        </message>
        <message>
            <source>Next response, median</source>
            <translation>后续响应中位数</translation>
        </message>
        <message>
            <source>Next response, p90</source>
            <translation>后续响应 p90</translation>
        </message>
        <message>
            <source>Resolution, median</source>
            <translation>解决时长中位数</translation>
        </message>
        <message>
            <source>Resolution, p90</source>
            <translation>解决时长 p90</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>结束方式</translation>
        </message>
        <message>
            <source>Late by, minutes</source>
            <translation>超时（分钟）</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>持有人</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>答复人</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Late waiting periods</source>
            <translation>超时明细</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>分组</translation>
        </message>
        <message>
            <source>Arrivals by hour of the store</source>
            <translation>到达量（按店铺时间的小时）</translation>
        </message>
        <message>
            <source>Weekday</source>
            <translation>星期</translation>
        </message>
        <message>
            <source>Causes of lateness</source>
            <translation>超时原因</translation>
        </message>
        <message>
            <source>Definitions</source>
            <translation>指标定义</translation>
        </message>
        <message>
            <source>every hour counts</source>
            <translation>自然时间（全天计时）</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Of</source>
            <translation>总数</translation>
        </message>
        <message>
            <source>Median, minutes</source>
            <translation>中位数（分钟）</translation>
        </message>
        <message>
            <source>p90, minutes</source>
            <translation>p90（分钟）</translation>
        </message>
        <message>
            <source>Mean, minutes</source>
            <translation>平均（分钟）</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>占比</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>定义</translation>
        </message>
        <message>
            <source>By group</source>
            <translation>按分组</translation>
        </message>
        <message>
            <source>By day</source>
            <translation>按日</translation>
        </message>
        <message>
            <source>not looked into</source>
            <translation>尚未查明</translation>
        </message>
        <message>
            <source>still waiting</source>
            <translation>仍在等待</translation>
        </message>
        <message>
            <source>nobody owned it</source>
            <translation>无人负责</translation>
        </message>
        <message>
            <source>it was assigned late</source>
            <translation>分配过晚</translation>
        </message>
        <message>
            <source>it was opened late</source>
            <translation>打开过晚</translation>
        </message>
        <message>
            <source>the reply waited to be sent</source>
            <translation>回复等待发送</translation>
        </message>
        <message>
            <source>the store was out of reach</source>
            <translation>店铺连接中断</translation>
        </message>
        <message>
            <source>it was read in time and replied to late</source>
            <translation>已及时阅读但回复过晚</translation>
        </message>
        <message>
            <source>answered here</source>
            <translation>在此答复</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>no reply needed</source>
            <translation>无需回复</translation>
        </message>
        <message>
            <source>answered on the platform</source>
            <translation>在平台后台答复</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>Seller Central 200549770: 24 hours, weekends and holidays included; shown for 7, 30 and 90 days; &quot;no response needed&quot; is left out. 90 % is Amazon&apos;s target of 2012</source>
            <translation>卖家平台帮助页 200549770：24 小时，含周末和节假日；显示 7、30、90 天；标记“无需回复”的不计入。90 % 为亚马逊 2012 年的目标</translation>
        </message>
        <message>
            <source>Sellers&apos; guides: answered by a person within 12 hours, automatic answers do not count; period, weights and the bar of 60 % differ by market</source>
            <translation>卖家指南：由人工在 12 小时内答复，自动回复不计；周期、权重和 60 % 的门槛因市场而异</translation>
        </message>
        <message>
            <source>users/{id}/questions/response_time: minutes over 14 days, only the first question of a buyer and item; advice appears above 60 minutes, no penalty</source>
            <translation>users/{id}/questions/response_time：14 天内的分钟数，每位买家每件商品仅计首个问题；超过 60 分钟会出现提示，无处罚</translation>
        </message>
        <message>
            <source>Store performance of Yahoo! Shopping by sellers&apos; guides: best within 12 hours on average; how weekends count is not told</source>
            <translation>卖家指南所述的 Yahoo! 购物店铺绩效：平均 12 小时内为最佳；周末如何计算未说明</translation>
        </message>
        <message>
            <source>Amazon&apos;s target of 2012, repeated by sellers: 90 % within 24 hours</source>
            <translation>亚马逊 2012 年目标，卖家沿用至今：24 小时内 90 %</translation>
        </message>
        <message>
            <source>Sellers&apos; guides; eBay&apos;s policy pages name no bar for messages</source>
            <translation>卖家指南；eBay 政策页未规定消息的门槛</translation>
        </message>
        <message>
            <source>Mean of top sellers as sellers&apos; guides quote it; no platform&apos;s rule</source>
            <translation>卖家指南引用的头部卖家平均值；并非平台规则</translation>
        </message>
        <message>
            <source>Top sellers 3.2 h</source>
            <translation>头部卖家 3.2 小时</translation>
        </message>
        <message>
            <source>Tags by product</source>
            <translation>各商品的标签统计</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>商品编号</translation>
        </message>
        <message>
            <source>Name of the product</source>
            <translation>商品名称</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Conversations</source>
            <translation>会话数</translation>
        </message>
        <message>
            <source>Report on a person</source>
            <translation>客服个人考核报告</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <source>Drawn up</source>
            <translation>生成时间</translation>
        </message>
        <message>
            <source>What the journal says they did</source>
            <translation>操作日志中的工作量</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>次数</translation>
        </message>
        <message>
            <source>Satisfaction</source>
            <translation>满意度</translation>
        </message>
        <message>
            <source>Buyers&apos; mean</source>
            <translation>买家评分均值</translation>
        </message>
        <message>
            <source>Buyers&apos; ratings</source>
            <translation>买家评分数</translation>
        </message>
        <message>
            <source>Team&apos;s mean</source>
            <translation>内部质检均分</translation>
        </message>
        <message>
            <source>Team&apos;s ratings</source>
            <translation>内部质检数</translation>
        </message>
        <message>
            <source>All</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Ratings</source>
            <translation>评分明细</translation>
        </message>
        <message>
            <source>Rated</source>
            <translation>评分时间</translation>
        </message>
        <message>
            <source>Stars</source>
            <translation>星级</translation>
        </message>
        <message>
            <source>Rated by</source>
            <translation>评分人</translation>
        </message>
        <message>
            <source>the buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Every waiting period behind the figures</source>
            <translation>指标对应的全部等待时段</translation>
        </message>
        <message>
            <source>Own 2 h</source>
            <translation>自定目标 2 小时</translation>
        </message>
        <message>
            <source>Own 5 min</source>
            <translation>自有目标 5 分钟</translation>
        </message>
        <message>
            <source>The team&apos;s own target for a first answer: set it to yours</source>
            <translation>团队自定的首次响应目标，请改成你们自己的数值</translation>
        </message>
        <message>
            <source>The team&apos;s own target for live questions: set it to yours</source>
            <translation>团队自定的即时咨询目标，请改成你们自己的数值</translation>
        </message>
        <message>
            <source>Random sample</source>
            <translation>随机样本</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Drawn</source>
            <translation>已抽取</translation>
        </message>
        <message>
            <source>Out of</source>
            <translation>总数</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>Sorted by store and number at the platform, drawn without putting back by SplitMix64 from the seed.</source>
            <translation>按店铺和平台编号排序，以种子用 SplitMix64 不放回抽取。</translation>
        </message>
        <message>
            <source>Scores by person</source>
            <translation>按人员的评分</translation>
        </message>
        <message>
            <source>Sheets</source>
            <translation>评分份数</translation>
        </message>
        <message>
            <source>Score sheets</source>
            <translation>评分表</translation>
        </message>
        <message>
            <source>Scored by</source>
            <translation>评分人</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>总分</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>评语</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>准确</translation>
        </message>
        <message>
            <source>Complete</source>
            <translation>完整</translation>
        </message>
        <message>
            <source>Polite</source>
            <translation>礼貌</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>及时</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Conforms to the rules of the platform</source>
            <translation>符合平台规则</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>响应时间</translation>
        </message>
        <message>
            <source>Deadlines and late replies</source>
            <translation>时限与超时回复</translation>
        </message>
        <message>
            <source>Automatic share per store</source>
            <translation>各店铺自动回复占比</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>数据库覆盖范围</translation>
        </message>
        <message>
            <source>Weekly health check</source>
            <translation>每周体检</translation>
        </message>
        <message>
            <source>To</source>
            <translation>至</translation>
        </message>
        <message>
            <source>all</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最早</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Complete since</source>
            <translation>自此起完整</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>缺口</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>发现</translation>
        </message>
    </context>
    <context>
        <name>ReportWords</name>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>站点</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Team group</source>
            <translation>团队小组</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Hour of the store</source>
            <translation>店铺时间的小时</translation>
        </message>
        <message>
            <source>Weekday of the store</source>
            <translation>店铺时间的星期</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>without a tag</source>
            <translation>无标签</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 天</translation>
        </message>
        <message>
            <source>28 days</source>
            <translation>28 天</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 天</translation>
        </message>
        <message>
            <source>Chosen days</source>
            <translation>自选日期</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Beside the time before</source>
            <translation>与上一周期比较</translation>
        </message>
        <message>
            <source>Beside the year before</source>
            <translation>与去年同期比较</translation>
        </message>
        <message>
            <source>Without comparison</source>
            <translation>不比较</translation>
        </message>
        <message>
            <source>%1 %</source>
            <comment>a share</comment>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>RuleWords</name>
        <message>
            <source>All of a group</source>
            <translation>满足一组中的全部条件</translation>
        </message>
        <message>
            <source>One of a group</source>
            <translation>满足一组中的任一条件</translation>
        </message>
        <message>
            <source>Contains words</source>
            <translation>包含词语</translation>
        </message>
        <message>
            <source>Fits a pattern (RE2)</source>
            <translation>匹配表达式（RE2）</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>站点</translation>
        </message>
        <message>
            <source>Kind of conversation</source>
            <translation>会话类型</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Has a tag</source>
            <translation>带有标签</translation>
        </message>
        <message>
            <source>State of the order</source>
            <translation>订单状态</translation>
        </message>
        <message>
            <source>Amount of the order</source>
            <translation>订单金额</translation>
        </message>
        <message>
            <source>Earlier orders of the buyer</source>
            <translation>买家以往订单数</translation>
        </message>
        <message>
            <source>Earlier conversations of the buyer</source>
            <translation>买家以往会话数</translation>
        </message>
        <message>
            <source>Messages without a reply</source>
            <translation>未回复消息数</translation>
        </message>
        <message>
            <source>Service hours of the store</source>
            <translation>店铺服务时间</translation>
        </message>
        <message>
            <source>Minutes since midnight at the store</source>
            <translation>店铺当地零点起的分钟数</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>情绪</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>话题</translation>
        </message>
        <message>
            <source>First message of the conversation</source>
            <translation>会话的第一条消息</translation>
        </message>
        <message>
            <source>Watched buyer</source>
            <translation>重点关注的买家</translation>
        </message>
        <message>
            <source>Has a case</source>
            <translation>有纠纷或售后单</translation>
        </message>
        <message>
            <source>Has a file</source>
            <translation>带有附件</translation>
        </message>
        <message>
            <source>Give a tag</source>
            <translation>打标签</translation>
        </message>
        <message>
            <source>Set the priority</source>
            <translation>设置优先级</translation>
        </message>
        <message>
            <source>Assign to</source>
            <translation>分配给</translation>
        </message>
        <message>
            <source>Assign by load and language</source>
            <translation>按工作量和语言分配</translation>
        </message>
        <message>
            <source>Make a ticket</source>
            <translation>创建工单</translation>
        </message>
        <message>
            <source>Reply with a template</source>
            <translation>用模板自动回复</translation>
        </message>
        <message>
            <source>Raise an alert for</source>
            <translation>提醒</translation>
        </message>
        <message>
            <source>Escalate to</source>
            <translation>升级给</translation>
        </message>
        <message>
            <source>Mark as done</source>
            <translation>标记为完成</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Shadow: only writes down</source>
            <translation>影子运行：只记录不执行</translation>
        </message>
        <message>
            <source>Live</source>
            <translation>已启用</translation>
        </message>
        <message>
            <source>Every message of a buyer</source>
            <translation>买家的每一条消息</translation>
        </message>
        <message>
            <source>The first message of a conversation</source>
            <translation>会话的第一条消息时</translation>
        </message>
        <message>
            <source>calm</source>
            <translation>平静</translation>
        </message>
        <message>
            <source>pleased</source>
            <translation>满意</translation>
        </message>
        <message>
            <source>worried</source>
            <translation>担心</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>愤怒</translation>
        </message>
        <message>
            <source>something else</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>shipping</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>packing</source>
            <translation>包装</translation>
        </message>
        <message>
            <source>return</source>
            <translation>退换货</translation>
        </message>
        <message>
            <source>stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>size</source>
            <translation>尺码</translation>
        </message>
        <message>
            <source>price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>a rule before it has decided</source>
            <translation>前面的规则已处理</translation>
        </message>
        <message>
            <source>has the tag already</source>
            <translation>已有该标签</translation>
        </message>
        <message>
            <source>somebody works on it</source>
            <translation>已有人在处理</translation>
        </message>
        <message>
            <source>there is nobody to give it to</source>
            <translation>没有可分配的人</translation>
        </message>
        <message>
            <source>has a higher priority</source>
            <translation>已有更高优先级</translation>
        </message>
        <message>
            <source>has such a ticket already</source>
            <translation>已有同类工单</translation>
        </message>
        <message>
            <source>the platform&apos;s clock runs: only a person may end it</source>
            <translation>平台计时进行中，只能由人工结束</translation>
        </message>
        <message>
            <source>automatic replies are off at this store</source>
            <translation>该店铺未开启自动回复</translation>
        </message>
        <message>
            <source>the automation of the store rests</source>
            <translation>该店铺的自动化已暂停</translation>
        </message>
        <message>
            <source>the platform forbids automatic replies</source>
            <translation>平台禁止自动回复</translation>
        </message>
        <message>
            <source>this conversation takes no automatic reply</source>
            <translation>该会话不支持自动回复</translation>
        </message>
        <message>
            <source>it is history</source>
            <translation>属于历史消息</translation>
        </message>
        <message>
            <source>nobody vouches for the sender</source>
            <translation>发件人身份未经验证</translation>
        </message>
        <message>
            <source>a machine wrote it</source>
            <translation>由机器发送</translation>
        </message>
        <message>
            <source>somebody has replied</source>
            <translation>已有人回复</translation>
        </message>
        <message>
            <source>too late for a prepared text</source>
            <translation>已超过适合自动回复的时间</translation>
        </message>
        <message>
            <source>for a person: a case</source>
            <translation>需人工：有纠纷或售后单</translation>
        </message>
        <message>
            <source>for a person: angry</source>
            <translation>需人工：情绪激动</translation>
        </message>
        <message>
            <source>for a person: dispute or complaint</source>
            <translation>需人工：纠纷或投诉</translation>
        </message>
        <message>
            <source>for a person: after-sale matter</source>
            <translation>需人工：售后问题</translation>
        </message>
        <message>
            <source>for a person: asks again</source>
            <translation>需人工：重复追问</translation>
        </message>
        <message>
            <source>for a person: too much for a prepared text</source>
            <translation>需人工：内容复杂</translation>
        </message>
        <message>
            <source>limit of the conversation reached</source>
            <translation>已达单个会话上限</translation>
        </message>
        <message>
            <source>limit of the store reached</source>
            <translation>已达店铺上限</translation>
        </message>
        <message>
            <source>the template is gone</source>
            <translation>模板已不存在</translation>
        </message>
        <message>
            <source>the template is not approved</source>
            <translation>模板未经审核</translation>
        </message>
        <message>
            <source>the template is due for review</source>
            <translation>模板已到复审日期</translation>
        </message>
        <message>
            <source>the template cannot be read</source>
            <translation>模板无法解析</translation>
        </message>
        <message>
            <source>the template has no wording in this language</source>
            <translation>模板没有该语言的版本</translation>
        </message>
        <message>
            <source>a value of the template is missing</source>
            <translation>模板变量缺少数据</translation>
        </message>
        <message>
            <source>the outgoing check forbids it</source>
            <translation>被发送前检查拦截</translation>
        </message>
        <message>
            <source>the message is gone</source>
            <translation>消息已不存在</translation>
        </message>
        <message>
            <source>“%1” and “%2” reply with different templates.</source>
            <translation>“%1”和“%2”使用了不同的回复模板。</translation>
        </message>
        <message>
            <source>“%1” and “%2” assign to different people.</source>
            <translation>“%1”和“%2”分配给不同的人。</translation>
        </message>
        <message>
            <source>“%1” and “%2” set opposite priorities.</source>
            <translation>“%1”和“%2”设置了相反的优先级。</translation>
        </message>
        <message>
            <source>“%2” is never reached: “%1” looks for the same and stops.</source>
            <translation>“%2”永远不会执行：“%1”条件相同且执行后停止。</translation>
        </message>
        <message>
            <source>“%1” and “%2” disagree: one marks as done what the other still works on.</source>
            <translation>“%1”和“%2”相互矛盾：一个标记完成，另一个仍需处理。</translation>
        </message>
        <message>
            <source>No stored message meets both yet.</source>
            <translation>目前没有同时符合两者的历史消息。</translation>
        </message>
        <message>
            <source>For example: “%1”</source>
            <translation>例如：“%1”</translation>
        </message>
        <message>
            <source>“%1” names somebody who is not here any more.</source>
            <translation>“%1”指定的人已不在。</translation>
        </message>
        <message>
            <source>“%1” makes tickets of a kind that is gone.</source>
            <translation>“%1”使用的工单类型已不存在。</translation>
        </message>
        <message>
            <source>“%1” rests: %2.</source>
            <translation>“%1”已停用：%2。</translation>
        </message>
        <message>
            <source>It was not tried on stored messages since it was changed.</source>
            <translation>修改后尚未用历史消息试运行。</translation>
        </message>
        <message>
            <source>In shadow %1 of %2 cases are decided.</source>
            <translation>影子运行已判定 %1 例，需要 %2 例。</translation>
        </message>
        <message>
            <source>In shadow it agrees with people in %1 % of cases; %2 % are needed.</source>
            <translation>影子运行与人工一致率为 %1 %，需要达到 %2 %。</translation>
        </message>
        <message>
            <source>It names somebody who is not here any more.</source>
            <translation>指定的人已不在。</translation>
        </message>
        <message>
            <source>It makes tickets of a kind that is gone.</source>
            <translation>使用的工单类型已不存在。</translation>
        </message>
        <message>
            <source>It rests: %1.</source>
            <translation>已停用：%1。</translation>
        </message>
        <message>
            <source>New: “%1”</source>
            <translation>新增：“%1”</translation>
        </message>
        <message>
            <source>Removed: “%1”</source>
            <translation>已删除：“%1”</translation>
        </message>
        <message>
            <source>“%1” is called “%2” now</source>
            <translation>“%1”已更名为“%2”</translation>
        </message>
        <message>
            <source>“%1” moved from place %2 to %3</source>
            <translation>“%1”从第 %2 位移到第 %3 位</translation>
        </message>
        <message>
            <source>“%1”: %2 → %3</source>
            <translation>“%1”：%2 → %3</translation>
        </message>
        <message>
            <source>Changed: “%1”</source>
            <translation>已修改：“%1”</translation>
        </message>
        <message>
            <source>Translate the message</source>
            <translation>翻译消息</translation>
        </message>
    </context>
    <context>
        <name>SceneWords</name>
        <message>
            <source>shipping</source>
            <translation>物流</translation>
        </message>
        <message>
            <source>packing</source>
            <translation>包装</translation>
        </message>
        <message>
            <source>returns</source>
            <translation>退换货</translation>
        </message>
        <message>
            <source>stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>size</source>
            <translation>尺码</translation>
        </message>
        <message>
            <source>price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>other matters</source>
            <translation>其他事项</translation>
        </message>
    </context>
    <context>
        <name>SetupWords</name>
        <message>
            <source>The enquiry arrives</source>
            <translation>询盘到达</translation>
        </message>
        <message>
            <source>Its language is recognised</source>
            <translation>识别语言</translation>
        </message>
        <message>
            <source>It gets its deadline and its place</source>
            <translation>计算期限并归入列表</translation>
        </message>
        <message>
            <source>The alert is raised</source>
            <translation>发出告警</translation>
        </message>
        <message>
            <source>The reply arrives and stops the clock</source>
            <translation>回复送达并停止计时</translation>
        </message>
        <message>
            <source>Read the folder %1</source>
            <translation>读取文件夹 %1</translation>
        </message>
        <message>
            <source>Send: no SMTP server is named</source>
            <translation>发送：未填写 SMTP 服务器</translation>
        </message>
        <message>
            <source>Messages of buyers of %1: %2 among the newest %3 mails</source>
            <translation>%1 的买家消息：最新 %3 封邮件中有 %2 条</translation>
        </message>
        <message>
            <source>Messages of buyers are NOT read: no mailbox is set up</source>
            <translation>未读取买家消息：尚未设置邮箱</translation>
        </message>
        <message>
            <source>Read the spare mailbox</source>
            <translation>读取备用邮箱</translation>
        </message>
        <message>
            <source>Read the spare mailbox: %1</source>
            <translation>读取备用邮箱：%1</translation>
        </message>
        <message>
            <source>Send: %1</source>
            <translation>发送：%1</translation>
        </message>
        <message>
            <source>Send: signed in at the SMTP server, no mail was sent</source>
            <translation>发送：已登录 SMTP 服务器，未发送邮件</translation>
        </message>
    </context>
    <context>
        <name>Snooze</name>
        <message>
            <source>Snooze until</source>
            <translation>稍后处理至</translation>
        </message>
        <message>
            <source>Or type: 3h, 14:30, friday 9:00, 2026-12-01</source>
            <translation>或输入：3小时、14:30、周五 9:00、2026-12-01</translation>
        </message>
        <message>
            <source>In 3 hours</source>
            <translation>今天晚些时候，3 小时后</translation>
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
            <source>%1 in %2</source>
            <comment>a time, a city</comment>
            <translation>%2 %1</translation>
        </message>
        <message>
            <source>%1 · after the deadline</source>
            <translation>%1 · 已过时限</translation>
        </message>
    </context>
    <context>
        <name>StoreHold</name>
        <message>
            <source>the store is not connected</source>
            <translation>店铺未连接</translation>
        </message>
        <message>
            <source>the store only shows messages</source>
            <translation>店铺只能查看消息</translation>
        </message>
        <message>
            <source>the platform asked for a pause</source>
            <translation>平台要求暂停片刻</translation>
        </message>
        <message>
            <source>Connect the store</source>
            <translation>请连接店铺</translation>
        </message>
        <message>
            <source>Allow replies for the store</source>
            <translation>请允许该店铺回复</translation>
        </message>
        <message>
            <source>Wait; it goes on by itself</source>
            <translation>请稍候，会自动继续</translation>
        </message>
        <message>
            <source>Replies through %1 wait in the outbox: %2. %3.</source>
            <comment>store, reason, what to do</comment>
            <translation>通过 %1 发出的回复会在发件箱等待：%2。%3。</translation>
        </message>
    </context>
    <context>
        <name>SupportEnquiries</name>
        <message>
            <source> or </source>
            <comment>between languages of which one will do</comment>
            <translation> 或 </translation>
        </message>
        <message>
            <source>Technical enquiries at %1 are read in %2 only: write it in that language.</source>
            <translation>%1 站点的技术类咨询只受理%2：请用该语言书写。</translation>
        </message>
        <message>
            <source>Enquiries at %1 are read in %2 only: write it in that language.</source>
            <translation>%1 站点只受理%2的咨询：请用该语言书写。</translation>
        </message>
        <message>
            <source>Give it a subject.</source>
            <translation>请填写主题。</translation>
        </message>
        <message>
            <source>Write what it is about.</source>
            <translation>请写明是什么问题。</translation>
        </message>
        <message>
            <source>Support of %1 calls back numbers of its own country only: give one that begins with %2.</source>
            <translation>%1 站点的客服只回拨本国号码：请填写以 %2 开头的号码。</translation>
        </message>
        <message>
            <source>This category says nothing of the matter and lengthens the wait: choose the most exact one.</source>
            <translation>此类别没有说明问题，会延长等待：请选择最准确的类别。</translation>
        </message>
        <message>
            <source>An appeal belongs under its performance notification: enter the number of the notification.</source>
            <translation>申诉必须挂在对应的绩效通知下：请填写通知编号。</translation>
        </message>
        <message>
            <source>Note the order defect rate of the account: below 1 % help comes quicker.</source>
            <translation>请记录账户的订单缺陷率：低于 1 % 时帮助来得更快。</translation>
        </message>
        <message>
            <source>The order defect rate is below 1 %: such accounts get help quicker, so say it in the text.</source>
            <translation>订单缺陷率低于 1 %：这类账户能更快得到帮助，请在正文中写明。</translation>
        </message>
        <message>
            <source>being written</source>
            <comment>an enquiry</comment>
            <translation>撰写中</translation>
        </message>
        <message>
            <source>sent</source>
            <comment>an enquiry</comment>
            <translation>已发送</translation>
        </message>
        <message>
            <source>answered</source>
            <comment>an enquiry</comment>
            <translation>已答复</translation>
        </message>
        <message>
            <source>closed</source>
            <comment>an enquiry</comment>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>began the enquiry</source>
            <translation>开始了咨询</translation>
        </message>
        <message>
            <source>changed it</source>
            <translation>做了修改</translation>
        </message>
        <message>
            <source>noted that it was sent</source>
            <translation>记录为已发送</translation>
        </message>
        <message>
            <source>noted what was said</source>
            <translation>记录了往来内容</translation>
        </message>
        <message>
            <source>closed it</source>
            <translation>关闭了它</translation>
        </message>
        <message>
            <source>added a file</source>
            <translation>添加了文件</translation>
        </message>
        <message>
            <source>removed a file</source>
            <translation>移除了文件</translation>
        </message>
        <message>
            <source>wrote the archive</source>
            <translation>写出了归档</translation>
        </message>
    </context>
    <context>
        <name>Tickets</name>
        <message>
            <source>new</source>
            <comment>a ticket</comment>
            <translation>新建</translation>
        </message>
        <message>
            <source>in progress</source>
            <comment>a ticket</comment>
            <translation>处理中</translation>
        </message>
        <message>
            <source>waiting</source>
            <comment>a ticket</comment>
            <translation>等待中</translation>
        </message>
        <message>
            <source>solved</source>
            <comment>a ticket</comment>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Let it wait</source>
            <translation>转为等待</translation>
        </message>
        <message>
            <source>Solve it</source>
            <translation>标记为已解决</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>继续处理</translation>
        </message>
        <message>
            <source>Begin with it</source>
            <translation>开始处理</translation>
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
            <source>%1 undid the last action</source>
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
        <message>
            <source>Compare and decide…</source>
            <translation>核对并决定…</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>See in the outbox</source>
            <translation>到发件箱查看</translation>
        </message>
        <message numerus="yes">
            <source>%n older message(s)</source>
            <translation>
                <numerusform>更早的 %n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>Older messages</source>
            <translation>更早的消息</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>显示</translation>
        </message>
        <message>
            <source>read from the notification mail</source>
            <translation>读自通知邮件</translation>
        </message>
        <message>
            <source>sounds angry</source>
            <translation>语气愤怒</translation>
        </message>
        <message>
            <source>sounds worried</source>
            <translation>语气担忧</translation>
        </message>
        <message>
            <source>sounds pleased</source>
            <translation>语气满意</translation>
        </message>
        <message>
            <source>Leaves at %1</source>
            <translation>将于 %1 发送</translation>
        </message>
        <message>
            <source>Waits: %1</source>
            <comment>an answer, for what</comment>
            <translation>等待中：%1</translation>
        </message>
    </context>
    <context>
        <name>TranslationWords</name>
        <message>
            <source>OpenAI-compatible server</source>
            <translation>兼容 OpenAI 的服务器</translation>
        </message>
        <message>
            <source>Nobody: translation is off</source>
            <translation>不翻译（已关闭）</translation>
        </message>
        <message>
            <source>Texts go to DeepL in Germany (api.deepl.com, or api-free.deepl.com with a free key).</source>
            <translation>文本会发送到德国的 DeepL（api.deepl.com；免费密钥用 api-free.deepl.com）。</translation>
        </message>
        <message>
            <source>Texts go to Google (translation.googleapis.com); Google chooses the country.</source>
            <translation>文本会发送到 Google（translation.googleapis.com），由 Google 决定在哪个国家处理。</translation>
        </message>
        <message>
            <source>Texts go to Microsoft (api.cognitive.microsofttranslator.com); Microsoft chooses the nearest region.</source>
            <translation>文本会发送到微软（api.cognitive.microsofttranslator.com），由微软选择最近的区域。</translation>
        </message>
        <message>
            <source>Texts go to the LibreTranslate server you name: your own, or somebody else&apos;s.</source>
            <translation>文本会发送到您填写的 LibreTranslate 服务器：自己的或别人的。</translation>
        </message>
        <message>
            <source>Texts go to the server you name; who runs it may read and keep them.</source>
            <translation>文本会发送到您填写的服务器；运营方可能读取并保存这些文本。</translation>
        </message>
        <message>
            <source>Texts stay on this computer. English and Spanish only, word by word.</source>
            <translation>文本不会离开本机。只支持英语和西班牙语，逐词翻译。</translation>
        </message>
        <message>
            <source>Nothing is translated and nothing leaves this computer.</source>
            <translation>不翻译，也没有任何内容离开本机。</translation>
        </message>
        <message>
            <source>Machine translation · %1</source>
            <translation>机器翻译 · %1</translation>
        </message>
        <message>
            <source>%1 · numbers in another order: compare with the original</source>
            <translation>%1 · 数字顺序不同，请对照原文</translation>
        </message>
        <message>
            <source>%1 · differs from the original: %2</source>
            <translation>%1 · 与原文不一致：%2</translation>
        </message>
    </context>
    <context>
        <name>TroubleWords</name>
        <message>
            <source>This conversation belongs to no order: there is nothing to read or to ask of the platform.</source>
            <translation>此会话没有关联订单：没有可读取或可向平台请求的内容。</translation>
        </message>
        <message>
            <source>The order number was written by the buyer and is not confirmed: read the order first, so that its buyer can be compared.</source>
            <translation>订单号由买家填写，未经确认：请先读取订单以核对买家。</translation>
        </message>
        <message>
            <source>This platform offers nothing on orders from here: use its own page.</source>
            <translation>此平台在这里不提供订单操作：请使用其页面。</translation>
        </message>
        <message>
            <source>This platform gives no account report from here: look at its own page.</source>
            <translation>此平台在这里不提供账户报告：请查看其页面。</translation>
        </message>
        <message>
            <source>The same was sent on this order already, or is on its way: look into the outbox before it goes a second time.</source>
            <translation>相同内容已对此订单发送或正在发送：再次发送前请查看发件箱。</translation>
        </message>
        <message>
            <source>Orders, the messages Amazon allows and the account report need an application of your own at Amazon, or the relay of your company. Enter its keys in the settings of the store.</source>
            <translation>读取订单、亚马逊允许的消息和账户报告需要您自己的亚马逊应用或公司的中继。请在店铺设置中填写其密钥。</translation>
        </message>
        <message>
            <source>Amazon sends its buyers&apos; messages by e-mail alone: add the mailbox of the store.</source>
            <translation>亚马逊只通过电子邮件转发买家消息：请添加店铺邮箱。</translation>
        </message>
        <message>
            <source>Orders only, buyer messages are NOT read: add the mailbox of the store.</source>
            <translation>仅订单，不读取买家消息：请添加店铺邮箱。</translation>
        </message>
        <message>
            <source>Amazon did not make the account health report. Ask again in an hour.</source>
            <translation>亚马逊未生成账户健康报告。请一小时后再试。</translation>
        </message>
        <message>
            <source>Amazon is still making the account health report. Ask again in a few minutes.</source>
            <translation>亚马逊仍在生成账户健康报告。请几分钟后再试。</translation>
        </message>
        <message>
            <source>Amazon&apos;s report says nothing of this site: the account does not sell there.</source>
            <translation>亚马逊报告未提及此站点：账户不在该站点销售。</translation>
        </message>
        <message>
            <source>Orders are not read: enter a consumer key and secret of the shop.</source>
            <translation>未读取订单：请填写商店的 consumer key 和 secret。</translation>
        </message>
        <message>
            <source>The address of the shop is missing: add it to the settings of the store.</source>
            <translation>缺少商店地址：请在店铺设置中填写。</translation>
        </message>
        <message>
            <source>The shop does not take notes with this consumer key: give it the permission Read/Write, then send it again.</source>
            <translation>商店不接受用此 consumer key 写备注：请授予读/写权限后重新发送。</translation>
        </message>
        <message>
            <source>The shop has no order of this number, or the desk may not see it.</source>
            <translation>商店没有此编号的订单，或本系统无权查看。</translation>
        </message>
        <message>
            <source>Nobody would ever answer: choose at least one day of the week.</source>
            <translation>这样永远无人回复：请至少选择一天。</translation>
        </message>
        <message>
            <source>A closed day is no date: write it as 2026-12-25.</source>
            <translation>休息日不是有效日期：请写成 2026-12-25。</translation>
        </message>
        <message>
            <source>This person is not known here: add them on the page of people first.</source>
            <translation>这里没有此人：请先在“人员”页面添加。</translation>
        </message>
        <message>
            <source>A group needs a name of 1 to 60 characters.</source>
            <translation>小组名称需为 1 到 60 个字符。</translation>
        </message>
        <message>
            <source>A group needs at least one member: choose who belongs to it.</source>
            <translation>小组至少需要一名成员：请选择成员。</translation>
        </message>
        <message>
            <source>The mail server is another one: type its password again. The kept one is not given to another server.</source>
            <translation>邮件服务器已更改：请重新输入密码。已保存的密码不会交给其他服务器。</translation>
        </message>
        <message>
            <source>The plan has no such step any more: open it again.</source>
            <translation>预案中已没有这一步：请重新打开。</translation>
        </message>
        <message>
            <source>A patrol is due every 5 minutes at the most and every 24 hours at the least.</source>
            <translation>巡查间隔需在 5 分钟到 24 小时之间。</translation>
        </message>
        <message>
            <source>A step has at most 300 characters: split it.</source>
            <translation>每一步最多 300 个字符：请拆分。</translation>
        </message>
        <message>
            <source>A plan has at most 20 steps.</source>
            <translation>预案最多 20 步。</translation>
        </message>
        <message>
            <source>A store needs a name of at most 80 characters.</source>
            <translation>店铺名称最多 80 个字符。</translation>
        </message>
        <message>
            <source>The history begins in the past: choose an earlier day.</source>
            <translation>历史起点应在过去：请选择更早的日期。</translation>
        </message>
        <message>
            <source>Open the sign-in page first, then paste the address the browser ended on.</source>
            <translation>请先打开登录页面，再粘贴浏览器最后停留的地址。</translation>
        </message>
        <message>
            <source>The backup file exists already: choose another name.</source>
            <translation>备份文件已存在：请另取名称。</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>没有可撤销的操作。</translation>
        </message>
        <message>
            <source>There is nothing to take back: it was taken back already.</source>
            <translation>没有可撤销的操作：已经撤销过了。</translation>
        </message>
        <message>
            <source>Orders of this store are not read: enter the keys of your own application at Amazon in the settings of the store.</source>
            <translation>未读取此店铺的订单：请在店铺设置中填写您自己的亚马逊应用的密钥。</translation>
        </message>
        <message>
            <source>Amazon does not know this order on this site.</source>
            <translation>亚马逊在此站点没有这个订单。</translation>
        </message>
        <message>
            <source>Amazon has not given your application the role for this: add it in the developer console, authorise the application again and enter its new token.</source>
            <translation>亚马逊尚未授予您的应用此角色：请在开发者控制台添加角色，重新授权应用并填写新令牌。</translation>
        </message>
        <message>
            <source>This version does not know this kind of message yet. Use Seller Central.</source>
            <translation>此版本还不认识这种消息。请使用 Seller Central。</translation>
        </message>
        <message>
            <source>Amazon does not take this content. Shorten the text or leave the file out.</source>
            <translation>亚马逊不接受此内容。请缩短文字或去掉文件。</translation>
        </message>
        <message>
            <source>The keys of the shop are missing: paste the service secret and the licence key from RMS.</source>
            <translation>缺少店铺密钥：请粘贴 RMS 中的服务密钥和许可证密钥。</translation>
        </message>
        <message>
            <source>Rakuten does not accept the keys any more, so nothing is asked with them: issue a new licence key in RMS and paste it here.</source>
            <translation>乐天不再接受这组密钥，因此不再用它请求：请在 RMS 重新签发许可证密钥并粘贴到此处。</translation>
        </message>
        <message>
            <source>Rakuten does not accept the keys: the licence key is wrong, has ended after its 90 days, or none of its functions is switched on. Look in RMS and paste a new key here.</source>
            <translation>乐天不接受这组密钥：许可证密钥有误、已满 90 天到期，或未启用任何功能。请在 RMS 中查看并在此粘贴新密钥。</translation>
        </message>
        <message>
            <source>Rakuten does not accept these keys yet: a licence key issued just now works within 30 minutes and is tried again by itself. If it is older, compare it with RMS.</source>
            <translation>乐天尚未接受这组密钥：刚签发的许可证密钥会在 30 分钟内生效，并会自动重试。若签发已久，请与 RMS 核对。</translation>
        </message>
        <message>
            <source>Rakuten has no page to sign in on: paste the service secret and the licence key from RMS.</source>
            <translation>乐天没有登录页面：请粘贴 RMS 中的服务密钥和许可证密钥。</translation>
        </message>
        <message>
            <source>Rakuten lets nobody open a conversation from outside: open it in R-Messe, and answer here.</source>
            <translation>乐天不允许从外部发起会话：请在 R-Messe 中发起，再在此回复。</translation>
        </message>
        <message>
            <source>The reply is longer than the 2,000 characters Rakuten takes: shorten it. An emoji counts twice.</source>
            <translation>回复超过乐天允许的 2,000 个字符：请缩短。表情符号按两个字符计。</translation>
        </message>
        <message>
            <source>A line has more than the 300 characters Rakuten takes: break it and send again.</source>
            <translation>有一行超过乐天允许的 300 个字符：请换行后重新发送。</translation>
        </message>
        <message>
            <source>Rakuten takes only links that begin with https:// and lead to Rakuten&apos;s own sites. Remove the other one and send again.</source>
            <translation>乐天只接受以 https:// 开头且指向乐天自有网站的链接。请删除其他链接后重新发送。</translation>
        </message>
        <message>
            <source>Rakuten takes one file a reply. Remove the others and send again.</source>
            <translation>乐天每条回复只能附一个文件。请删除其余文件后重新发送。</translation>
        </message>
        <message>
            <source>Rakuten takes PNG, JPEG, GIF and PDF files only. Attach another file.</source>
            <translation>乐天只接受 PNG、JPEG、GIF 和 PDF 文件。请改附其他文件。</translation>
        </message>
        <message>
            <source>The file is larger than the 5 MB Rakuten takes. Make it smaller and attach it again.</source>
            <translation>文件超过乐天允许的 5 MB。请缩小后重新附上。</translation>
        </message>
        <message>
            <source>The name of the file is longer than the 100 characters Rakuten takes. Rename it and attach it again.</source>
            <translation>文件名超过乐天允许的 100 个字符。请重命名后重新附上。</translation>
        </message>
        <message>
            <source>Rakuten hands out no file whose name has brackets or slashes in it: rename it, or open the inquiry in R-Messe.</source>
            <translation>乐天不提供名称含方括号或斜杠的文件：请重命名，或在 R-Messe 中打开该咨询。</translation>
        </message>
        <message>
            <source>The inquiry holds the same reply already and Rakuten takes it once only. Change the text and send again.</source>
            <translation>该咨询中已有相同回复，乐天只接受一次。请修改文字后重新发送。</translation>
        </message>
        <message>
            <source>Rakuten does not know this order any more: look for it in RMS.</source>
            <translation>乐天已查不到此订单：请在 RMS 中查找。</translation>
        </message>
        <message>
            <source>Add the store account (sellerId) to the store&apos;s credentials first.</source>
            <translation>请先在店铺凭据中填写店铺账号（sellerId）。</translation>
        </message>
        <message>
            <source>Add the client id and the redirect address that is registered for it to the store&apos;s credentials first.</source>
            <translation>请先在店铺凭据中填写客户端 ID 及其登记的回调地址。</translation>
        </message>
        <message>
            <source>The public key cannot be read: copy it whole from the page of encryption keys in Store Creator Pro and enter it again.</source>
            <translation>无法读取公钥：请从 Store Creator Pro 的加密密钥页面完整复制后重新填写。</translation>
        </message>
        <message>
            <source>The answer belongs to another sign-in; start the sign-in again and paste the new address.</source>
            <translation>该应答属于另一次登录；请重新登录并粘贴新的地址。</translation>
        </message>
        <message>
            <source>The address belongs to another sign-in; start the sign-in again and paste the new address.</source>
            <translation>该地址属于另一次登录；请重新登录并粘贴新的地址。</translation>
        </message>
        <message>
            <source>That holds no code; copy the whole address the browser ended on after you agreed.</source>
            <translation>其中没有授权码；请在同意后复制浏览器最后停留的完整地址。</translation>
        </message>
        <message>
            <source>The access was not granted at Yahoo; sign in again with the Yahoo! JAPAN ID that administers the store, and agree.</source>
            <translation>Yahoo 未授予访问权限；请用管理店铺的 Yahoo! JAPAN ID 重新登录并同意。</translation>
        </message>
        <message>
            <source>Yahoo&apos;s session is over: without a good public key it lasts 12 hours. Sign in again, and enter the store&apos;s public key to have four weeks.</source>
            <translation>Yahoo 会话已结束：没有有效公钥时仅持续 12 小时。请重新登录，并填写店铺公钥以获得四周有效期。</translation>
        </message>
        <message>
            <source>Yahoo does not accept the sign-in any more (a changed password ends it, too). Sign in again.</source>
            <translation>Yahoo 不再接受此登录（修改密码也会使其失效）。请重新登录。</translation>
        </message>
        <message>
            <source>Yahoo has not approved this application for the interface: apply for the order and the inquiry interface, and wait for the answer.</source>
            <translation>Yahoo 尚未批准此应用使用该接口：请申请订单与问询接口并等待答复。</translation>
        </message>
        <message>
            <source>Yahoo does not know the address this came from: register your fixed address at Yahoo, and let the store go out through it (proxy of the store).</source>
            <translation>Yahoo 不认识来源地址：请在 Yahoo 登记固定地址，并让店铺通过它访问（店铺代理）。</translation>
        </message>
        <message>
            <source>The client id lacks the scope for store operations: apply for it at Yahoo, then sign in again.</source>
            <translation>该客户端 ID 缺少店铺操作权限：请在 Yahoo 申请后重新登录。</translation>
        </message>
        <message>
            <source>Yahoo refuses the calls of this store: the day&apos;s 50,000 calls are used up, the application is not approved, or the address is not registered. Look at all three at Yahoo; the store&apos;s proxy must be the registered address.</source>
            <translation>Yahoo 拒绝该店铺的调用：当天 50,000 次调用已用完、应用未获批准或地址未登记。请在 Yahoo 逐一检查；店铺代理必须是已登记的地址。</translation>
        </message>
        <message>
            <source>Yahoo did not apply the filter that was asked for: look whether the store&apos;s proxy drops parts of the address.</source>
            <translation>Yahoo 未应用所请求的筛选：请检查店铺代理是否丢弃了地址的一部分。</translation>
        </message>
        <message>
            <source>An answer needs a question; begin a new conversation from the order instead.</source>
            <translation>回复需要对应的提问；请从订单开启新对话。</translation>
        </message>
        <message>
            <source>The text is empty; write something first.</source>
            <translation>内容为空；请先填写。</translation>
        </message>
        <message>
            <source>The text is longer than the 2,000 characters Yahoo takes; shorten it.</source>
            <translation>内容超过 Yahoo 允许的 2,000 字；请缩短。</translation>
        </message>
        <message>
            <source>There are too many files; send five at most.</source>
            <translation>文件过多；最多发送五个。</translation>
        </message>
        <message>
            <source>Yahoo takes JPEG, PNG and GIF pictures and PDF files; remove the others.</source>
            <translation>Yahoo 只接受 JPEG、PNG、GIF 图片和 PDF 文件；请移除其他文件。</translation>
        </message>
        <message>
            <source>A file is larger than 5 MB; make it smaller.</source>
            <translation>有文件大于 5 MB；请缩小。</translation>
        </message>
        <message>
            <source>Questions about auctions take no files; remove them.</source>
            <translation>拍卖类提问不能附带文件；请移除。</translation>
        </message>
        <message>
            <source>Everybody can read this question, and it takes no files; remove them, or make it private in Store Creator Pro first.</source>
            <translation>此提问人人可见，不能附带文件；请移除，或先在 Store Creator Pro 中设为非公开。</translation>
        </message>
        <message>
            <source>Everybody can read this question: take out order numbers, mail addresses, telephone numbers and postcodes, or make it private in Store Creator Pro first.</source>
            <translation>此提问人人可见：请删除订单号、邮箱地址、电话号码和邮政编码，或先在 Store Creator Pro 中设为非公开。</translation>
        </message>
        <message>
            <source>The answer was sent, but the question could not be completed: complete it in Store Creator Pro.</source>
            <translation>回复已发送，但提问未能完结：请在 Store Creator Pro 中完结。</translation>
        </message>
        <message>
            <source>Yahoo completes a question as answered only after an answer from here: answer it, or complete it for another reason.</source>
            <translation>只有从此处回复后，Yahoo 才能以“已回复”完结提问：请回复，或以其他理由完结。</translation>
        </message>
        <message>
            <source>Yahoo does not say what this conversation is about; begin the new one in Store Creator Pro.</source>
            <translation>Yahoo 未说明此对话的主题；请在 Store Creator Pro 中开启新对话。</translation>
        </message>
        <message>
            <source>This version does not know this action. Use Store Creator Pro.</source>
            <translation>此版本不认识该操作。请使用 Store Creator Pro。</translation>
        </message>
        <message>
            <source>Yahoo does not show this order; look for it in Store Creator Pro.</source>
            <translation>Yahoo 未显示此订单；请在 Store Creator Pro 中查找。</translation>
        </message>
        <message>
            <source>Shopee closed this conversation: the buyer has not written for 7 days, has no order of the last 30 days and no open return. Wait until the buyer writes.</source>
            <translation>Shopee 已关闭此对话：买家 7 天未发消息，最近 30 天没有订单，也没有未结的退货。请等买家来信。</translation>
        </message>
        <message>
            <source>Five messages stand without an answer, and Shopee takes no sixth. Wait until the buyer writes.</source>
            <translation>已有五条消息未获回复，Shopee 不接受第六条。请等买家来信。</translation>
        </message>
        <message>
            <source>Shopee takes the same text to the same buyer only once in 24 hours. Word it differently and send it again.</source>
            <translation>Shopee 在 24 小时内对同一买家只接受一次相同的文字。请改写后再发送。</translation>
        </message>
        <message>
            <source>Shopee found a forbidden word in the text or the picture. Change it and send it again.</source>
            <translation>Shopee 在文字或图片中发现禁用词。请修改后再发送。</translation>
        </message>
        <message>
            <source>The text is too long for Shopee. Shorten it to 600 characters.</source>
            <translation>文字超出 Shopee 的限制。请缩短到 600 个字符。</translation>
        </message>
        <message>
            <source>Chat Distribution is on for this shop, so only its sub-accounts may answer. Switch it off in the Seller Centre, then send again.</source>
            <translation>此店铺已开启聊天分流，只有子账号可以回复。请在卖家中心关闭后再发送。</translation>
        </message>
        <message>
            <source>A sub-account of the shop has taken this conversation. Answer there, or switch Chat Distribution off in the Seller Centre.</source>
            <translation>此对话已由店铺的子账号接手。请在那里回复，或在卖家中心关闭聊天分流。</translation>
        </message>
        <message>
            <source>The buyer or the shop has blocked the other. Nothing can be sent until that is undone in the chat of Shopee.</source>
            <translation>买家或店铺屏蔽了对方。在 Shopee 聊天中解除之前无法发送。</translation>
        </message>
        <message>
            <source>Shopee asked to send more slowly; it goes on by itself.</source>
            <translation>Shopee 要求放慢发送速度，稍后自动继续。</translation>
        </message>
        <message>
            <source>Shopee&apos;s safety filter refused the message. Do not send it again; answer from the Seller Centre.</source>
            <translation>Shopee 的安全过滤拒绝了此消息。请勿再次发送，请在卖家中心回复。</translation>
        </message>
        <message>
            <source>Shopee allows no first contact from outside: open the chat from the order in the Seller Centre.</source>
            <translation>Shopee 不允许从外部首次联系买家：请在卖家中心从订单打开聊天。</translation>
        </message>
        <message>
            <source>One answer takes one picture; send the others with answers of their own.</source>
            <translation>一条回复只能带一张图片，其余请分别发送。</translation>
        </message>
        <message>
            <source>Your application has no permission for this interface of Shopee. Ask your account manager for it.</source>
            <translation>您的应用没有此 Shopee 接口的权限。请向客户经理申请。</translation>
        </message>
        <message>
            <source>Orders and returns only, the chat is NOT read: ask your Shopee account manager for the chat grant.</source>
            <translation>仅有订单和退货，聊天未读取：请向 Shopee 客户经理申请聊天权限。</translation>
        </message>
        <message>
            <source>The live key of your application has expired. Reset it in the console of Shopee Open Platform and enter the new partner key here.</source>
            <translation>应用的正式密钥已过期。请在 Shopee 开放平台控制台重置，并在此输入新的 partner key。</translation>
        </message>
        <message>
            <source>Shopee does not accept the signature. Check partner id and partner key, and the clock of this computer.</source>
            <translation>Shopee 不接受签名。请检查 partner id、partner key 和本机时钟。</translation>
        </message>
        <message>
            <source>Shopee says that the time of the call is wrong. Set the clock of this computer.</source>
            <translation>Shopee 提示调用时间不正确。请校准本机时钟。</translation>
        </message>
        <message>
            <source>Shopee does not know this partner id. Copy it again from the console of Shopee Open Platform.</source>
            <translation>Shopee 不认识此 partner id。请从 Shopee 开放平台控制台重新复制。</translation>
        </message>
        <message>
            <source>Enter partner id, partner key and shop id of this store; both ids are numbers.</source>
            <translation>请输入此店铺的 partner id、partner key 和 shop id，两个 id 均为数字。</translation>
        </message>
        <message>
            <source>Enter the redirect address first: its domain must be the one declared for your application.</source>
            <translation>请先输入回调地址：其域名必须与应用中登记的一致。</translation>
        </message>
        <message>
            <source>That holds no code; copy the whole address the browser ended on after you allowed the access.</source>
            <translation>其中没有授权码，请在同意授权后复制浏览器最后停留的完整地址。</translation>
        </message>
        <message>
            <source>Another shop than this one was signed in; sign in with the account of the shop, or correct the shop id.</source>
            <translation>登录的是另一家店铺，请用该店铺的账号登录，或更正 shop id。</translation>
        </message>
        <message>
            <source>The sign-in does not belong to this shop id. Check the shop id, then sign in again.</source>
            <translation>此登录不属于该 shop id。请检查 shop id 后重新登录。</translation>
        </message>
        <message>
            <source>The time the seller allowed the access for is over. Sign in again with the main account.</source>
            <translation>卖家授权的期限已到。请用主账号重新登录。</translation>
        </message>
        <message>
            <source>This shop is not linked to your application. Sign in with the main account of the shop.</source>
            <translation>此店铺未与您的应用关联。请用店铺主账号登录。</translation>
        </message>
        <message>
            <source>Shopee has banned this shop. Look into its Seller Centre.</source>
            <translation>Shopee 已封禁此店铺。请查看其卖家中心。</translation>
        </message>
        <message>
            <source>The calls of this day are used up at Shopee; it goes on by itself after midnight of its day (UTC+8).</source>
            <translation>今天的 Shopee 调用次数已用完，平台日期（UTC+8）零点后自动继续。</translation>
        </message>
        <message>
            <source>Shopee keeps no read flag here; nothing was changed.</source>
            <translation>此处 Shopee 没有已读标记，未作更改。</translation>
        </message>
        <message>
            <source>This case is not here any more: reload the list.</source>
            <translation>此案件已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>The case is closed: the platform takes nothing more in it.</source>
            <translation>案件已结：平台不再接受操作。</translation>
        </message>
        <message>
            <source>The platform does not offer this step now: read the case again.</source>
            <translation>平台当前不提供此操作：请重新读取案件。</translation>
        </message>
        <message>
            <source>The platform takes no words with this step: leave the text empty.</source>
            <translation>此操作不接受文字：请留空。</translation>
        </message>
        <message>
            <source>Write what you want to say before it is sent.</source>
            <translation>请先写好内容再发送。</translation>
        </message>
        <message>
            <source>The text is longer than the platform takes here: shorten it.</source>
            <translation>内容超过平台限制：请缩短。</translation>
        </message>
        <message>
            <source>Add at least one file: this step hands in evidence.</source>
            <translation>请至少添加一个文件：此操作用于提交证据。</translation>
        </message>
        <message>
            <source>The platform takes no files with this step: remove them.</source>
            <translation>此操作不接受文件：请移除。</translation>
        </message>
        <message>
            <source>The platform takes fewer files here: remove some.</source>
            <translation>文件数量超过限制：请移除一些。</translation>
        </message>
        <message>
            <source>The platform does not take this kind of file here: hand it in as another kind.</source>
            <translation>平台不接受此类文件：请换成其他格式。</translation>
        </message>
        <message>
            <source>A file is larger than the platform takes: make it smaller.</source>
            <translation>文件超过平台大小限制：请压缩。</translation>
        </message>
        <message>
            <source>This step takes no amount: leave it empty.</source>
            <translation>此操作不需要金额：请留空。</translation>
        </message>
        <message>
            <source>Enter the amount, more than nothing.</source>
            <translation>请输入大于零的金额。</translation>
        </message>
        <message>
            <source>The amount has to be in the currency of the order.</source>
            <translation>金额须使用订单币种。</translation>
        </message>
        <message>
            <source>That is more than can be given back: the most stands above.</source>
            <translation>超过可退金额：上限见上方。</translation>
        </message>
        <message>
            <source>Enter the carrier and the tracking number.</source>
            <translation>请填写承运商和运单号。</translation>
        </message>
        <message>
            <source>Choose one of what the platform offers.</source>
            <translation>请从平台提供的选项中选择。</translation>
        </message>
        <message>
            <source>The same was asked in this case already, or is on its way: look into the outbox before it goes a second time.</source>
            <translation>此案件已提交过相同操作，或正在提交：请先查看发件箱。</translation>
        </message>
        <message>
            <source>The store is not ready to answer yet: settle what is open first.</source>
            <translation>店铺尚不能答复：请先处理未完成项。</translation>
        </message>
        <message>
            <source>This ticket is not here any more: reload the list.</source>
            <translation>该工单已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>The ticket is solved: open it again first.</source>
            <translation>工单已解决：请先重新打开。</translation>
        </message>
        <message>
            <source>This appeal is not here any more: reload the list.</source>
            <translation>该申诉已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>Only a notice of the platform can be appealed against: choose it among the platform notices, or begin the appeal by hand.</source>
            <translation>只能针对平台通知申诉：请在平台通知中选择，或手动新建申诉。</translation>
        </message>
        <message>
            <source>This time cannot be: enter when it was, not a time to come.</source>
            <translation>时间不正确：请填写实际发生的时间，不能在将来。</translation>
        </message>
        <message>
            <source>There is an appeal about this notification already: go on there.</source>
            <translation>该通知已有申诉：请在那里继续。</translation>
        </message>
        <message>
            <source>Choose a reason of the list.</source>
            <translation>请从列表中选择原因。</translation>
        </message>
        <message>
            <source>This is too long or nothing that is typed in: add it as a file.</source>
            <translation>内容过长或不是填写项：请作为文件添加。</translation>
        </message>
        <message>
            <source>The appeal was handed in already: what went off no longer changes. After a refusal, write the next attempt.</source>
            <translation>申诉已提交：已发出的内容不再更改。被拒后请撰写下一次申诉。</translation>
        </message>
        <message>
            <source>The appeal is not ready yet: what is needed first stands under “Still to be done”.</source>
            <translation>申诉尚未就绪：还缺什么见“待完成”。</translation>
        </message>
        <message>
            <source>The appeal has gone on meanwhile: this step is no longer possible.</source>
            <translation>申诉状态已变：此步骤不再可行。</translation>
        </message>
        <message>
            <source>This enquiry is not here any more: reload the list.</source>
            <translation>该咨询已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>There is an enquiry about this notification already: add a follow-up there, a second one lengthens the wait.</source>
            <translation>该通知已有咨询：请在那里跟进，重复提交会延长等待。</translation>
        </message>
        <message>
            <source>The enquiry is closed: note what was said since to open it again.</source>
            <translation>咨询已关闭：记录之后的往来即可重新打开。</translation>
        </message>
        <message>
            <source>The enquiry has not been sent yet: note that it was first.</source>
            <translation>咨询尚未发送：请先记录已发送。</translation>
        </message>
        <message>
            <source>Write what was said.</source>
            <translation>请写下往来内容。</translation>
        </message>
        <message>
            <source>This time lies in the future: correct it.</source>
            <translation>该时间在将来：请更正。</translation>
        </message>
        <message>
            <source>The enquiry has gone on meanwhile: this step is no longer possible.</source>
            <translation>咨询状态已变：此步骤不再可行。</translation>
        </message>
        <message>
            <source>This is a public address of the platform: no appeal is read there, and it may do harm. Hand it in under its notification.</source>
            <translation>这是平台的公开邮箱：那里不受理申诉，还可能有害。请在对应通知下提交。</translation>
        </message>
        <message>
            <source>Give the enquiry a subject before it is sent.</source>
            <translation>发送前请填写咨询主题。</translation>
        </message>
        <message>
            <source>Write what the enquiry is about before it is sent.</source>
            <translation>发送前请写明咨询内容。</translation>
        </message>
        <message>
            <source>The site does not read this language: write it in one of those that are named there.</source>
            <translation>该站点不受理此语言：请用所列语言之一书写。</translation>
        </message>
        <message>
            <source>The site calls back numbers of its own country only: correct the number.</source>
            <translation>该站点只回拨本国号码：请更正号码。</translation>
        </message>
        <message>
            <source>Say where the file comes from: without an origin it proves little.</source>
            <translation>请说明文件来源：没有来源的文件证明力不足。</translation>
        </message>
        <message>
            <source>Enter the date that stands on the document; it cannot lie in the future.</source>
            <translation>请填写文件上的日期；日期不能在将来。</translation>
        </message>
        <message>
            <source>The document is older than the platform takes: get a newer one.</source>
            <translation>文件日期太旧，平台不接受：请换更新的文件。</translation>
        </message>
        <message>
            <source>The file is larger than 32 MB: make it smaller, no platform takes it like this.</source>
            <translation>文件大于 32 MB：请压缩，没有平台接受这么大的文件。</translation>
        </message>
        <message>
            <source>This file is there already.</source>
            <translation>该文件已存在。</translation>
        </message>
        <message>
            <source>The appeal was handed in already: its files no longer change.</source>
            <translation>申诉已提交：其文件不再更改。</translation>
        </message>
        <message>
            <source>This is not the file that was added any more: bring it back from a backup.</source>
            <translation>这已不是当初添加的文件：请从备份恢复。</translation>
        </message>
        <message>
            <source>This file is not here any more: reload the list.</source>
            <translation>该文件已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>What the file is for is not here any more: reload the list.</source>
            <translation>文件所属的记录已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>The file went away while it was added: add it again.</source>
            <translation>添加时文件消失了：请重新添加。</translation>
        </message>
        <message>
            <source>You may not send in spite of the check: change the text, or ask somebody who has the right (settings, outgoing check).</source>
            <translation>您没有放行发送的权限：请修改内容，或请有权限的同事处理（设置 → 发送检查）。</translation>
        </message>
        <message>
            <source>The signature does not belong to this rule pack. Get the pack and its .sig file anew; the rules in use stay.</source>
            <translation>签名与规则包不符。请重新获取规则包及其 .sig 文件；正在使用的规则保持不变。</translation>
        </message>
        <message>
            <source>This rule pack is not newer than the one in force: nothing was changed.</source>
            <translation>此规则包不比正在使用的新：没有任何改动。</translation>
        </message>
        <message>
            <source>This is no rule pack that can be used: get the file anew from where it came from.</source>
            <translation>这不是可用的规则包：请从来源重新获取文件。</translation>
        </message>
        <message>
            <source>Nobody gives the second name under a reply of their own: ask somebody else.</source>
            <translation>不能给自己写的回复做第二确认：请其他同事确认。</translation>
        </message>
        <message>
            <source>This person may not give the second name: choose one of the approvers, or change the settings.</source>
            <translation>此人不能做第二确认人：请选择确认人，或修改设置。</translation>
        </message>
        <message>
            <source>This reply waits for nobody&apos;s word any more: see the list.</source>
            <translation>此回复已不再等待确认：请查看列表。</translation>
        </message>
        <message>
            <source>This rule has not proven itself yet: try it on stored messages and in shadow, or let somebody answer for it by name and reason.</source>
            <translation>这条规则尚未通过验证：请先用历史消息试运行并影子运行，或由责任人填写姓名和原因后启用。</translation>
        </message>
        <message>
            <source>Somebody saved the rules meanwhile: reload them, then make your change again.</source>
            <translation>期间已有他人保存了规则：请重新加载后再修改。</translation>
        </message>
        <message>
            <source>There is no such rule in what is saved: save it first.</source>
            <translation>已保存的内容中没有这条规则：请先保存。</translation>
        </message>
        <message>
            <source>The dry run was stopped.</source>
            <translation>试运行已停止。</translation>
        </message>
        <message>
            <source>This platform forbids automatic replies, or counts them against the account: reply yourself, or use templates.</source>
            <translation>该平台禁止自动回复，或会因此影响账号：请人工回复或使用模板。</translation>
        </message>
        <message>
            <source>This store only shows messages: allow replies for it first.</source>
            <translation>该店铺为仅查看模式：请先允许回复。</translation>
        </message>
        <message>
            <source>The time zone of the calendar is unknown: write it like America/Mexico_City.</source>
            <translation>日历的时区无法识别：请写成 America/Mexico_City 这样的形式。</translation>
        </message>
        <message>
            <source>Working hours of the calendar overlap or end before they begin: correct them.</source>
            <translation>日历的工作时段重叠，或结束早于开始：请修改。</translation>
        </message>
        <message>
            <source>The calendar has no working time in a normal week: give at least one day its hours.</source>
            <translation>日历在普通一周里没有任何工作时间：请至少为一天填写时段。</translation>
        </message>
        <message>
            <source>A campaign ends before it begins or lasts longer than a year: correct its days.</source>
            <translation>活动期的结束早于开始，或超过一年：请修改日期。</translation>
        </message>
        <message>
            <source>No public holidays are known for this country: enter the days or import an .ics file.</source>
            <translation>没有该国家的节假日数据：请手动添加日期或导入 .ics 文件。</translation>
        </message>
        <message>
            <source>Two deadlines apply to the same conversations: change or remove one of them.</source>
            <translation>有两条时限适用于相同的会话：请修改或删除其中一条。</translation>
        </message>
        <message>
            <source>Two calendars have the same name: give one of them another.</source>
            <translation>两个日历同名：请为其中一个改名。</translation>
        </message>
        <message>
            <source>At most 500 deadlines can be kept: remove some.</source>
            <translation>最多保存 500 条时限：请删除一些。</translation>
        </message>
        <message>
            <source>No clock runs or ran in this conversation: there is no deadline to prove.</source>
            <translation>此会话没有计时：没有可证明的截止时间。</translation>
        </message>
        <message>
            <source>A deadline names a calendar that does not exist: choose another one.</source>
            <translation>时限引用了不存在的日历：请另选一个。</translation>
        </message>
        <message>
            <source>The deadlines hold a figure that cannot be used: correct the one you changed last.</source>
            <translation>时限设置中有无法使用的数值：请修改最后改动的一项。</translation>
        </message>
        <message>
            <source>This calendar file is larger than 4 MB: export only the holidays and try again.</source>
            <translation>日历文件超过 4 MB：请只导出节假日后重试。</translation>
        </message>
        <message>
            <source>This file is no calendar (.ics): export the holidays as iCalendar and try again.</source>
            <translation>此文件不是日历（.ics）：请以 iCalendar 格式导出节假日后重试。</translation>
        </message>
        <message>
            <source>This calendar holds no whole day of this year or the next: choose a file with public holidays.</source>
            <translation>此日历没有今年或明年的全天日程：请选择含节假日的文件。</translation>
        </message>
        <message>
            <source>The calendar file cannot be read: choose another one.</source>
            <translation>无法读取日历文件：请另选一个。</translation>
        </message>
        <message>
            <source>Give the channel a name of 1 to 60 characters.</source>
            <translation>请为通道填写 1 到 60 个字符的名称。</translation>
        </message>
        <message>
            <source>Name 1 to 20 receivers: mail addresses, or phone numbers with their country, separated by commas.</source>
            <translation>请填写 1 到 20 个接收方：邮箱，或带国家代码的手机号，用逗号分隔。</translation>
        </message>
        <message>
            <source>Give the mail server, its port and the address alerts are sent from.</source>
            <translation>请填写邮件服务器、端口和发件地址。</translation>
        </message>
        <message>
            <source>Give the address that the robot, the gateway or the webhook told you.</source>
            <translation>请填写机器人、网关或 Webhook 提供的地址。</translation>
        </message>
        <message>
            <source>This channel is gone: open the page again.</source>
            <translation>该通道已不存在：请重新打开此页。</translation>
        </message>
        <message>
            <source>Mail cannot be sent from here: restart the program.</source>
            <translation>此处无法发送邮件：请重新启动程序。</translation>
        </message>
        <message>
            <source>The address must begin with https:// (http:// only for this computer) and hold no user name.</source>
            <translation>地址必须以 https:// 开头（http:// 仅限本机），且不能包含用户名。</translation>
        </message>
        <message>
            <source>The address lies in a private network: give a public one, or say that the own network is meant.</source>
            <translation>该地址位于内网：请填写公网地址，或勾选“地址在本公司内网”。</translation>
        </message>
        <message>
            <source>Warnings are whole percents from 1 to 100, in order and each once: correct them.</source>
            <translation>预警须为 1 到 100 的整数百分比，依次递增且不重复：请修改。</translation>
        </message>
        <message>
            <source>A colleague comes before the lead: correct the two figures.</source>
            <translation>同事须早于主管接手：请修改这两个数值。</translation>
        </message>
        <message>
            <source>The daily round needs a time of the day between 00:00 and 23:59.</source>
            <translation>每日巡检需要 00:00 到 23:59 之间的时间。</translation>
        </message>
        <message>
            <source>This line is ticked already.</source>
            <translation>这一行已经勾选。</translation>
        </message>
        <message>
            <source>At most 20 contacts can be kept: remove some.</source>
            <translation>最多保存 20 个联系人：请删除一些。</translation>
        </message>
        <message>
            <source>A contact needs a name and a number or address on one line, like Support: +86 10 1234.</source>
            <translation>每行一个联系人，须有名称和号码或地址，如 客服热线: +86 10 1234。</translation>
        </message>
        <message>
            <source>The notice for buyers may have at most 2,000 characters: shorten it.</source>
            <translation>买家通知最多 2,000 个字符：请缩短。</translation>
        </message>
        <message>
            <source>The proof could not be written there: choose another folder.</source>
            <translation>证明文件无法写入该位置：请选择其他文件夹。</translation>
        </message>
        <message>
            <source>The report could not be written: check the rights of the workspace&apos;s folder and the disk.</source>
            <translation>无法写入报告：请检查工作区文件夹的权限和磁盘。</translation>
        </message>
        <message>
            <source>The channel takes no more messages for a while. Try again in some minutes.</source>
            <translation>通道暂时不再接收消息。请几分钟后再试。</translation>
        </message>
        <message>
            <source>The other side answers with errors. Try again later, or look whether it works.</source>
            <translation>对方服务返回错误。请稍后再试，或检查其是否正常。</translation>
        </message>
        <message>
            <source>The other side refused the alert. Check address, secret and keyword of the channel.</source>
            <translation>对方拒绝了提醒。请检查通道的地址、密钥和关键词。</translation>
        </message>
        <message>
            <source>One of the files cannot be opened: save it anew and hand in that one.</source>
            <translation>有一个文件无法打开：请重新保存后提交新的文件。</translation>
        </message>
        <message>
            <source>The passphrase is too short: use 8 characters or more.</source>
            <translation>密码短语太短：请至少使用 8 个字符。</translation>
        </message>
        <message>
            <source>Clearing was stopped; what was taken out until then is fetched again.</source>
            <translation>清理已停止；此前已清除的内容会重新获取。</translation>
        </message>
        <message>
            <source>A store cannot be read just now, so nothing was cleared: see the page of stores which one, and mend its connection first.</source>
            <translation>有店铺暂时无法读取，因此没有清理任何内容：请在店铺页面查看是哪一个，并先恢复其连接。</translation>
        </message>
        <message>
            <source>This conversation is not here any more: reload the list.</source>
            <translation>此会话已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>This store is not here any more: reload the list of stores.</source>
            <translation>此店铺已不存在：请刷新店铺列表。</translation>
        </message>
        <message>
            <source>This is not here any more: reload the list.</source>
            <translation>该内容已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>This reply is not in the outbox any more: reload the outbox.</source>
            <translation>此回复已不在发件箱中：请刷新发件箱。</translation>
        </message>
        <message>
            <source>This reply has gone on meanwhile and cannot be changed like this any more: reload the outbox.</source>
            <translation>此回复的状态已变，不能再这样更改：请刷新发件箱。</translation>
        </message>
        <message>
            <source>The hold of this reply is over already: see the outbox.</source>
            <translation>此回复的等待时间已过：请查看发件箱。</translation>
        </message>
        <message>
            <source>This reply is being sent or may have arrived: look at the platform&apos;s page, then say in the outbox whether it was sent.</source>
            <translation>此回复正在发送，或可能已送达：请到平台页面核实，再在发件箱中注明是否已发送。</translation>
        </message>
        <message>
            <source>There is nothing to try again with this reply: see the outbox.</source>
            <translation>此回复无需重试：请查看发件箱。</translation>
        </message>
        <message>
            <source>There is nothing to decide about this reply any more: see the outbox.</source>
            <translation>此回复已无需判断是否送达：请查看发件箱。</translation>
        </message>
        <message>
            <source>This reply leaves in a moment: take it back first, then choose a time.</source>
            <translation>此回复马上就要发出：请先撤回，再选择时间。</translation>
        </message>
        <message>
            <source>Say why it may not leave: its author reads that.</source>
            <translation>请说明为什么不能发出：回复的作者会看到。</translation>
        </message>
        <message>
            <source>The file cannot be read: choose it again.</source>
            <translation>无法读取该文件：请重新选择。</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB: it is no template file.</source>
            <translation>文件超过 16 MB：这不是模板文件。</translation>
        </message>
        <message>
            <source>There is a file of that name already, and it was left as it is: choose another name.</source>
            <translation>已有同名文件，未作改动：请另取名称。</translation>
        </message>
        <message>
            <source>The disk is full: free some space, then try again.</source>
            <translation>磁盘已满：请腾出空间后重试。</translation>
        </message>
        <message>
            <source>The file could not be written: check the disk and the rights of the folder.</source>
            <translation>无法写入文件：请检查磁盘和文件夹权限。</translation>
        </message>
        <message>
            <source>A file cannot be read: choose it again.</source>
            <translation>有一个文件无法读取：请重新选择。</translation>
        </message>
        <message>
            <source>There is no such file in this message.</source>
            <translation>此消息中没有该文件。</translation>
        </message>
        <message>
            <source>The platform does not say where this file lies, or holds it back as unsafe: open the conversation on its own page.</source>
            <translation>平台没有提供此文件的地址，或因不安全而拦下：请在平台页面打开该会话。</translation>
        </message>
        <message>
            <source>The file is larger than this program loads: open the conversation on the platform&apos;s own page.</source>
            <translation>文件超过本程序可下载的大小：请在平台页面打开该会话。</translation>
        </message>
        <message>
            <source>The platform handed out no usable file: try again later, or look at it on the platform&apos;s own page.</source>
            <translation>平台没有给出可用的文件：请稍后重试，或在平台页面查看。</translation>
        </message>
        <message>
            <source>Files cannot be sent from here: remove them.</source>
            <translation>这里不能发送文件：请移除。</translation>
        </message>
        <message>
            <source>This file does not lie at the platform itself, so it is not loaded: open the conversation on the platform&apos;s own page.</source>
            <translation>此文件不在平台的服务器上，因此没有下载：请在平台页面打开该会话。</translation>
        </message>
        <message>
            <source>The platform points elsewhere instead of handing the file out: open the conversation on its own page.</source>
            <translation>平台没有给出文件，而是转到了别处：请在平台页面打开该会话。</translation>
        </message>
        <message>
            <source>This file is no longer where the message came from, and no copy is kept here.</source>
            <translation>消息来源处已没有此文件，本机也没有副本。</translation>
        </message>
        <message>
            <source>This platform hands out no files: open the conversation on its own page.</source>
            <translation>此平台不提供文件下载：请在平台页面打开该会话。</translation>
        </message>
        <message>
            <source>A file changed while it was read: attach it again once it is saved.</source>
            <translation>文件在读取时被改动：请保存后重新添加。</translation>
        </message>
        <message>
            <source>An attached file is no longer in the workspace, so nothing was sent: take the reply back and attach the file again.</source>
            <translation>工作区中已没有某个附件，因此没有发送：请撤回回复并重新添加附件。</translation>
        </message>
        <message>
            <source>An attached file is damaged in the workspace, so nothing was sent: take the reply back and attach the file again.</source>
            <translation>工作区中的某个附件已损坏，因此没有发送：请撤回回复并重新添加附件。</translation>
        </message>
        <message>
            <source>Only files can be attached: choose a file.</source>
            <translation>只能添加文件：请选择一个文件。</translation>
        </message>
        <message>
            <source>One conversation takes 1 to 3 automatic replies in a period.</source>
            <translation>每个会话在一个周期内允许 1 到 3 条自动回复。</translation>
        </message>
        <message>
            <source>The period is 1 to 720 hours.</source>
            <translation>周期须为 1 到 720 小时。</translation>
        </message>
        <message>
            <source>A store takes 1 to 1,000 automatic replies an hour.</source>
            <translation>每个店铺每小时允许 1 到 1,000 条自动回复。</translation>
        </message>
        <message>
            <source>The platform has closed this conversation for sellers: nothing can be sent in it now.</source>
            <translation>平台已对卖家关闭此会话：目前不能发送任何内容。</translation>
        </message>
        <message>
            <source>This question has its reply already: a question takes one.</source>
            <translation>此咨询已回复：每个咨询只能回复一次。</translation>
        </message>
        <message>
            <source>The application has no grant for Shopee&apos;s chat: ask your account manager for it, and reply in the Seller Centre until then.</source>
            <translation>应用没有 Shopee 聊天权限：请向客户经理申请，在此之前请在卖家中心回复。</translation>
        </message>
        <message>
            <source>This kind of conversation cannot be replied to from here: use the platform&apos;s own page.</source>
            <translation>这类会话不能在此回复：请使用平台页面。</translation>
        </message>
        <message>
            <source>This store has no connection that could send: reply on the platform&apos;s own page.</source>
            <translation>此店铺没有可用于发送的连接：请在平台页面回复。</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one, or send now.</source>
            <translation>该时间已过：请选择更晚的时间，或立即发送。</translation>
        </message>
        <message>
            <source>That time lies more than a year ahead: choose an earlier one.</source>
            <translation>该时间在一年以后：请选择更早的时间。</translation>
        </message>
        <message>
            <source>This program works with its own rule packs alone: none can be imported.</source>
            <translation>本程序只使用自带的规则包：不能导入其他规则包。</translation>
        </message>
        <message>
            <source>This rule pack needs a word list that no pack has: get the packs anew from where they came from.</source>
            <translation>此规则包需要的词表在所有规则包中都没有：请从来源处重新获取规则包。</translation>
        </message>
        <message>
            <source>A rule of this pack cannot be used: get the pack anew from where it came from.</source>
            <translation>此规则包中有一条规则无法使用：请从来源处重新获取规则包。</translation>
        </message>
        <message>
            <source>The check was stopped.</source>
            <translation>检查已停止。</translation>
        </message>
        <message>
            <source>The folder cannot be made there: choose another place.</source>
            <translation>无法在该处创建文件夹：请选择其他位置。</translation>
        </message>
        <message>
            <source>Name the file to write.</source>
            <translation>请填写要写入的文件名。</translation>
        </message>
        <message>
            <source>This place lies inside the workspace, which is the program&apos;s own: choose another folder.</source>
            <translation>该位置在工作区内，属于程序自用：请选择其他文件夹。</translation>
        </message>
        <message>
            <source>A file of this name exists already and is no earlier export: choose another name.</source>
            <translation>已有同名文件，且不是之前的导出：请另取名称。</translation>
        </message>
        <message>
            <source>This file cannot be opened, so it cannot be handed in: save it anew and add that one.</source>
            <translation>此文件无法打开，不能提交：请重新保存后添加新的文件。</translation>
        </message>
        <message>
            <source>The export was stopped.</source>
            <translation>导出已停止。</translation>
        </message>
        <message>
            <source>The original of this message was not kept: it came with an import.</source>
            <translation>此消息的原文没有保留：它来自导入。</translation>
        </message>
        <message>
            <source>Choose from 0 to 30 seconds.</source>
            <translation>请选择 0 到 30 秒。</translation>
        </message>
        <message>
            <source>A saved setting cannot be read: open its page and save it anew.</source>
            <translation>有一项已保存的设置无法读取：请打开其页面重新保存。</translation>
        </message>
        <message>
            <source>This template is not here any more: reload the list.</source>
            <translation>此模板已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>A template needs a title of 1 to 120 characters.</source>
            <translation>模板标题需为 1 到 120 个字符。</translation>
        </message>
        <message>
            <source>The template has no wording: write at least one.</source>
            <translation>模板没有文案：请至少写一个。</translation>
        </message>
        <message>
            <source>Every wording needs a language: choose one.</source>
            <translation>每个文案都需要语言：请选择。</translation>
        </message>
        <message>
            <source>There are two wordings for the same language and marketplace: keep one.</source>
            <translation>同一语言和平台有两个文案：请保留一个。</translation>
        </message>
        <message>
            <source>A wording is empty: write it, or take it out.</source>
            <translation>有一个文案是空的：请填写或移除。</translation>
        </message>
        <message>
            <source>A wording is longer than 20,000 bytes: shorten it.</source>
            <translation>有一个文案超过 20,000 字节：请缩短。</translation>
        </message>
        <message>
            <source>A shortcut has at most 40 characters without spaces and slashes.</source>
            <translation>快捷词最多 40 个字符，不能有空格和斜杠。</translation>
        </message>
        <message>
            <source>This shortcut belongs to another template already: choose another one.</source>
            <translation>此快捷词已用于其他模板：请另选一个。</translation>
        </message>
        <message>
            <source>The file is empty: it needs a first line with column names.</source>
            <translation>文件是空的：第一行需要写列名。</translation>
        </message>
        <message>
            <source>A column is missing in the first line of the file: id, title, language and body are needed.</source>
            <translation>文件第一行缺少列：需要 id、title、language 和 body。</translation>
        </message>
        <message>
            <source>This version of the rules is not here: see the list of versions.</source>
            <translation>没有此版本的规则：请查看版本列表。</translation>
        </message>
        <message>
            <source>The end of the dry run lies before its beginning: choose another period.</source>
            <translation>试运行的结束早于开始：请另选时间段。</translation>
        </message>
        <message>
            <source>A store of yours is called “sample”: rename or remove it to look at the sample data.</source>
            <translation>您有一个店铺名为“sample”：请改名或移除后再查看示例数据。</translation>
        </message>
        <message>
            <source>The sample data was not added.</source>
            <translation>未添加示例数据。</translation>
        </message>
        <message>
            <source>This version cannot connect this marketplace yet: its messages can only be imported.</source>
            <translation>此版本还不能连接该平台：其消息只能导入。</translation>
        </message>
        <message>
            <source>This version cannot reach this marketplace yet: use its own page.</source>
            <translation>此版本还不能访问该平台：请使用平台页面。</translation>
        </message>
        <message>
            <source>This build does not encrypt its database and takes only sandbox stores: install a build with SQLCipher.</source>
            <translation>此构建不加密数据库，只接受沙盒店铺：请安装带 SQLCipher 的版本。</translation>
        </message>
        <message>
            <source>This time zone is not known: choose one like America/Los_Angeles.</source>
            <translation>无法识别此时区：请选择类似 America/Los_Angeles 的时区。</translation>
        </message>
        <message>
            <source>Sample data only shows: nothing of it can be sent.</source>
            <translation>示例数据仅供查看：不能发送。</translation>
        </message>
        <message>
            <source>A store stays with its marketplace: add a new store for another one.</source>
            <translation>店铺所属平台不能更改：其他平台请添加新店铺。</translation>
        </message>
        <message>
            <source>No store is connected: add one, then try again.</source>
            <translation>还没有连接店铺：请先添加店铺再重试。</translation>
        </message>
        <message>
            <source>A store of this id exists already: choose another id.</source>
            <translation>已有相同编号的店铺：请另选编号。</translation>
        </message>
        <message>
            <source>This store only shows messages: nothing is written to the platform.</source>
            <translation>该店铺为仅查看模式：不会向平台写入任何内容。</translation>
        </message>
        <message>
            <source>This store was only imported: add it with a store file of the same id to connect it.</source>
            <translation>此店铺仅为导入：要连接它，请用相同编号的店铺文件添加。</translation>
        </message>
        <message>
            <source>The ticket has gone on meanwhile: this step is no longer possible.</source>
            <translation>工单状态已变：此步骤不再可行。</translation>
        </message>
        <message>
            <source>The checklist has open items: tick them before the ticket counts as solved.</source>
            <translation>检查项中还有未完成的：请先勾选，再将工单标为已解决。</translation>
        </message>
        <message>
            <source>Say why it goes to somebody above: they need it to decide.</source>
            <translation>请说明为什么上报：上级需要据此决定。</translation>
        </message>
        <message>
            <source>Choose who it goes to.</source>
            <translation>请选择交给谁。</translation>
        </message>
        <message>
            <source>Give the ticket a title.</source>
            <translation>请填写工单标题。</translation>
        </message>
        <message>
            <source>The checklist has no such item any more: reload the ticket.</source>
            <translation>检查项中已没有这一项：请刷新工单。</translation>
        </message>
        <message>
            <source>Write what is to be done.</source>
            <translation>请写明要做什么。</translation>
        </message>
        <message>
            <source>What the ticket is about is no longer there: reload the list.</source>
            <translation>工单涉及的内容已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>There is no such kind of ticket any more: choose one of the list.</source>
            <translation>已没有这种工单类型：请从列表中选择。</translation>
        </message>
        <message>
            <source>Write something to note.</source>
            <translation>请填写备注内容。</translation>
        </message>
        <message>
            <source>A tag needs a name: give 1 to 60 characters.</source>
            <translation>标签需要名称：请填写 1 到 60 个字符。</translation>
        </message>
        <message>
            <source>A tag has 1 to 60 characters, no comma or line break, and no space at its ends: choose another name.</source>
            <translation>标签名为 1 到 60 个字符，不能有逗号、换行或首尾空格：请另取名称。</translation>
        </message>
        <message>
            <source>A colour is written as #RRGGBB.</source>
            <translation>颜色的写法为 #RRGGBB。</translation>
        </message>
        <message>
            <source>This tag is not here any more: reload the list.</source>
            <translation>此标签已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>A tag of this name exists already: merge the two instead.</source>
            <translation>已有同名标签：请合并这两个标签。</translation>
        </message>
        <message>
            <source>Select at least two conversations of one store to merge them.</source>
            <translation>要合并，请选择同一店铺的至少两个会话。</translation>
        </message>
        <message>
            <source>Say why no reply is needed: the reason is kept with your name.</source>
            <translation>请说明为什么无需回复：原因会连同您的姓名一起保存。</translation>
        </message>
        <message>
            <source>That time has passed: choose a later one.</source>
            <translation>该时间已过：请选择更晚的时间。</translation>
        </message>
        <message>
            <source>A person needs an id and a name.</source>
            <translation>人员需要编号和姓名。</translation>
        </message>
        <message>
            <source>A person needs an id, for example li.wen.</source>
            <translation>人员需要编号，例如 li.wen。</translation>
        </message>
        <message>
            <source>A saved view needs a name.</source>
            <translation>保存的视图需要名称。</translation>
        </message>
        <message>
            <source>This action cannot be taken back by this version: update the program.</source>
            <translation>此版本无法撤销该操作：请更新程序。</translation>
        </message>
        <message>
            <source>This step cannot be taken back: its record is unreadable.</source>
            <translation>此步骤无法撤销：其记录无法读取。</translation>
        </message>
        <message>
            <source>The conversations have been merged or split again since: take the later step back first.</source>
            <translation>这些会话之后又被合并或拆分过：请先撤销后一步。</translation>
        </message>
        <message>
            <source>This step has been taken back already.</source>
            <translation>此步骤已经撤销过了。</translation>
        </message>
        <message>
            <source>Only two different conversations of one store can be merged.</source>
            <translation>只能合并同一店铺的两个不同会话。</translation>
        </message>
        <message>
            <source>One of these conversations has been merged into another already: reload the list.</source>
            <translation>其中一个会话已被合并到其他会话：请刷新列表。</translation>
        </message>
        <message>
            <source>A conversation is split at a message of its own that is not the first: choose another message.</source>
            <translation>会话只能在其自身的非首条消息处拆分：请选择其他消息。</translation>
        </message>
        <message>
            <source>Name the person who follows this up: a watched conversation needs one.</source>
            <translation>请指定跟进人：关注的会话需要有人跟进。</translation>
        </message>
        <message>
            <source>Choose a reminder every 1 minute to 30 days.</source>
            <translation>提醒间隔请选择 1 分钟到 30 天。</translation>
        </message>
        <message>
            <source>Say why this needs no following up any more: the reason is kept with your name.</source>
            <translation>请说明为什么不再需要跟进：原因会连同您的姓名一起保存。</translation>
        </message>
        <message>
            <source>This conversation is not watched: reload the list.</source>
            <translation>此会话没有被关注：请刷新列表。</translation>
        </message>
        <message>
            <source>The search text is too long: use fewer words.</source>
            <translation>搜索内容太长：请减少词语。</translation>
        </message>
        <message>
            <source>A quotation mark is not closed in the search: add one at the end.</source>
            <translation>搜索中的引号没有闭合：请在末尾补上。</translation>
        </message>
        <message>
            <source>A field cannot be excluded from the search: only words can.</source>
            <translation>搜索中不能排除字段：只能排除词语。</translation>
        </message>
        <message>
            <source>A field of the search needs a value right behind its colon.</source>
            <translation>搜索字段的冒号后须紧跟内容。</translation>
        </message>
        <message>
            <source>Behind is: only these are known: overdue, unread, open, closed, answered, snoozed, assigned, unassigned.</source>
            <translation>is: 后面只能写：overdue、unread、open、closed、answered、snoozed、assigned、unassigned。</translation>
        </message>
        <message>
            <source>Behind kind: only these are known: question, order-message, mail, notice, case.</source>
            <translation>kind: 后面只能写：question、order-message、mail、notice、case。</translation>
        </message>
        <message>
            <source>A date of the search cannot be read: write it as 2026-03-01 or 2026-03-01T10:00Z.</source>
            <translation>搜索中的日期无法识别：请写成 2026-03-01 或 2026-03-01T10:00Z。</translation>
        </message>
        <message>
            <source>Stopped on request.</source>
            <translation>已按要求停止。</translation>
        </message>
        <message>
            <source>Syncing this store failed unexpectedly: try it again.</source>
            <translation>此店铺同步时意外出错：请重试。</translation>
        </message>
        <message>
            <source>Syncing this store stopped moving: it is started anew by itself.</source>
            <translation>此店铺的同步停滞：会自动重新开始。</translation>
        </message>
        <message>
            <source>The plan of the alerts cannot be read: save it anew in the settings.</source>
            <translation>提醒计划无法读取：请在设置中重新保存。</translation>
        </message>
        <message>
            <source>A channel of the alerts cannot be read: set it up anew.</source>
            <translation>有一个提醒通道无法读取：请重新设置。</translation>
        </message>
        <message>
            <source>The mail server did not take the alert: check its settings.</source>
            <translation>邮件服务器没有接受提醒：请检查其设置。</translation>
        </message>
        <message>
            <source>A stored clock cannot be read: run “Check the desk” in the settings, under data.</source>
            <translation>有一个已保存的计时无法读取：请在设置的数据页运行“检查本系统”。</translation>
        </message>
        <message>
            <source>The service hours cannot be read: save them anew.</source>
            <translation>服务时间无法读取：请重新保存。</translation>
        </message>
        <message>
            <source>The backup could not be written: check the disk and the file.</source>
            <translation>无法写入备份：请检查磁盘和文件。</translation>
        </message>
        <message>
            <source>The backup is damaged: make another one.</source>
            <translation>备份已损坏：请重新备份。</translation>
        </message>
        <message>
            <source>The backup was stopped; no file was written.</source>
            <translation>备份已停止；没有写入文件。</translation>
        </message>
        <message>
            <source>The snapshot does not hold all data: try again.</source>
            <translation>快照中的数据不完整：请重试。</translation>
        </message>
        <message>
            <source>The disk is nearly full: free some space.</source>
            <translation>磁盘将满：请腾出空间。</translation>
        </message>
        <message>
            <source>The database is damaged: start the repair or restore a snapshot.</source>
            <translation>数据库已损坏：请启动修复或恢复快照。</translation>
        </message>
        <message>
            <source>The database did not pass its check: start the repair or restore a snapshot.</source>
            <translation>数据库未通过检查：请启动修复或恢复快照。</translation>
        </message>
        <message>
            <source>The workspace could not be read or written: check the disk and the rights of the data folder, then start again.</source>
            <translation>无法读写工作区：请检查磁盘和数据文件夹的权限，然后重新启动。</translation>
        </message>
        <message>
            <source>Stopped before it was done.</source>
            <translation>未完成即已停止。</translation>
        </message>
        <message>
            <source>The database cannot be written: check the rights of the data folder.</source>
            <translation>无法写入数据库：请检查数据文件夹的权限。</translation>
        </message>
        <message>
            <source>The database could not be created: check the rights of the data folder.</source>
            <translation>无法创建数据库：请检查数据文件夹的权限。</translation>
        </message>
        <message>
            <source>A file could not be read or written: check the rights of its folder.</source>
            <translation>有文件无法读写：请检查其文件夹的权限。</translation>
        </message>
        <message>
            <source>A file is not there any more: choose another one, or restore it from a backup.</source>
            <translation>文件已不存在：请另选文件，或从备份恢复。</translation>
        </message>
        <message>
            <source>There is no database at this place: choose the folder of a workspace or restore a backup.</source>
            <translation>此处没有数据库：请选择工作区文件夹，或恢复备份。</translation>
        </message>
        <message>
            <source>The workspace could not be unlocked: use the passphrase or the recovery code.</source>
            <translation>无法解锁工作区：请使用密码短语或恢复码。</translation>
        </message>
        <message>
            <source>The encryption library is missing or older than 4.6: install the one of the installation guide.</source>
            <translation>缺少加密库或版本低于 4.6：请安装安装指南中的版本。</translation>
        </message>
        <message>
            <source>The database library would write readable temporary files: install the one of the installation guide.</source>
            <translation>数据库库会写出可读的临时文件：请安装安装指南中的版本。</translation>
        </message>
        <message>
            <source>The database library has no full-text search: install the one of the installation guide.</source>
            <translation>数据库库不支持全文搜索：请安装安装指南中的版本。</translation>
        </message>
        <message>
            <source>This database is not encrypted and is not opened: restore a backup or import its export.</source>
            <translation>此数据库未加密，不会打开：请恢复备份，或导入其导出内容。</translation>
        </message>
        <message>
            <source>The key does not fit this database, or its first page is damaged: restore a backup or a snapshot.</source>
            <translation>密钥与此数据库不符，或其首页已损坏：请恢复备份或快照。</translation>
        </message>
        <message>
            <source>This workspace was written by a newer version of the program: update the program to change anything in it.</source>
            <translation>此工作区由更新版本的程序写入：请更新程序后再修改。</translation>
        </message>
        <message>
            <source>This database belongs to another program and is left alone: choose another folder.</source>
            <translation>此数据库属于其他程序，未作改动：请选择其他文件夹。</translation>
        </message>
        <message>
            <source>A file of the workspace is longer than it can be: restore it from a backup.</source>
            <translation>工作区中有文件长度异常：请从备份恢复。</translation>
        </message>
        <message>
            <source>Stored data does not pass its check: restore it from a snapshot or a backup.</source>
            <translation>已保存的数据未通过校验：请从快照或备份恢复。</translation>
        </message>
        <message>
            <source>The search index could not be prepared: start the program again.</source>
            <translation>无法准备搜索索引：请重新启动程序。</translation>
        </message>
        <message>
            <source>The workspace is being closed: nothing was written.</source>
            <translation>工作区正在关闭：没有写入任何内容。</translation>
        </message>
        <message>
            <source>This computer gave no random numbers: restart it, then try again.</source>
            <translation>本机没有生成随机数：请重启电脑后重试。</translation>
        </message>
        <message>
            <source>The key file is damaged: restore it from a backup, then unlock with the passphrase or the recovery code.</source>
            <translation>密钥文件已损坏：请从备份恢复，再用密码短语或恢复码解锁。</translation>
        </message>
        <message>
            <source>The key file was written by a newer version of the program: update the program.</source>
            <translation>密钥文件由更新版本的程序写入：请更新程序。</translation>
        </message>
        <message>
            <source>The key file of this workspace is missing: restore it from a backup.</source>
            <translation>此工作区的密钥文件缺失：请从备份恢复。</translation>
        </message>
        <message>
            <source>There is not enough free memory to check the passphrase: close other programs, then try again.</source>
            <translation>可用内存不足，无法校验密码短语：请关闭其他程序后重试。</translation>
        </message>
        <message>
            <source>This folder already holds a workspace: open it or choose another folder.</source>
            <translation>此文件夹中已有工作区：请打开它，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>This key does not belong to this workspace: use the passphrase or the recovery code of this one.</source>
            <translation>此密钥不属于该工作区：请使用该工作区的密码短语或恢复码。</translation>
        </message>
        <message>
            <source>This way into the workspace is not set up: use another one (passphrase, recovery code or the system&apos;s key store).</source>
            <translation>此工作区未设置这种打开方式：请改用其他方式（密码短语、恢复码或系统密钥库）。</translation>
        </message>
        <message>
            <source>The passphrase does not fit: try again or use the recovery code.</source>
            <translation>密码短语不正确：请重试，或使用恢复码。</translation>
        </message>
        <message>
            <source>The recovery code belongs to another workspace or is an earlier code of this one.</source>
            <translation>此恢复码属于其他工作区，或是该工作区以前的恢复码。</translation>
        </message>
        <message>
            <source>The system&apos;s key store is locked or was emptied: use the passphrase or the recovery code.</source>
            <translation>系统密钥库已锁定或被清空：请使用密码短语或恢复码。</translation>
        </message>
        <message>
            <source>The system&apos;s key store holds another key: use the passphrase or the recovery code.</source>
            <translation>系统密钥库中是另一个密钥：请使用密码短语或恢复码。</translation>
        </message>
        <message>
            <source>The passphrase is empty: give one.</source>
            <translation>密码短语为空：请填写。</translation>
        </message>
        <message>
            <source>This is the last way into the workspace: add another one before removing it.</source>
            <translation>这是打开工作区的最后一种方式：请先添加其他方式再移除。</translation>
        </message>
        <message>
            <source>The system&apos;s key store does not return what it was given: use a passphrase.</source>
            <translation>系统密钥库没有原样返回保存的内容：请使用密码短语。</translation>
        </message>
        <message>
            <source>The recovery code holds a character it cannot have: compare it with the paper.</source>
            <translation>恢复码中有不可能出现的字符：请与纸上的核对。</translation>
        </message>
        <message>
            <source>The recovery code has too few or too many characters: compare it with the paper.</source>
            <translation>恢复码的字符数不对：请与纸上的核对。</translation>
        </message>
        <message>
            <source>The recovery code has a typing mistake: compare it with the paper.</source>
            <translation>恢复码输入有误：请与纸上的核对。</translation>
        </message>
        <message>
            <source>A stored credential does not pass its check: sign in to the store again.</source>
            <translation>已保存的凭据未通过校验：请重新为店铺授权。</translation>
        </message>
        <message>
            <source>A saved sign-in answer is unreadable: sign in to the store again.</source>
            <translation>已保存的授权结果无法读取：请重新为店铺授权。</translation>
        </message>
        <message>
            <source>Something needed to sign in is not entered yet: complete the settings of the store.</source>
            <translation>店铺设置中缺少登录所需的信息：请补全。</translation>
        </message>
        <message>
            <source>Somebody else has renewed this sign-in meanwhile: try again.</source>
            <translation>期间已有他人更新了此授权：请重试。</translation>
        </message>
        <message>
            <source>The workspace must be a folder: choose another place.</source>
            <translation>工作区必须是文件夹：请选择其他位置。</translation>
        </message>
        <message>
            <source>The workspace folder belongs to another user: choose another place.</source>
            <translation>工作区文件夹属于其他用户：请选择其他位置。</translation>
        </message>
        <message>
            <source>A workspace on a network drive would be damaged sooner or later: choose a folder on this computer.</source>
            <translation>工作区放在网络盘上迟早会损坏：请选择本机上的文件夹。</translation>
        </message>
        <message>
            <source>There is no workspace in this folder: create one or choose another folder.</source>
            <translation>此文件夹中没有工作区：请创建，或选择其他文件夹。</translation>
        </message>
        <message>
            <source>The database of this workspace is missing: restore a snapshot or a backup.</source>
            <translation>此工作区的数据库缺失：请恢复快照或备份。</translation>
        </message>
        <message>
            <source>A workspace needs a passphrase or the system&apos;s key store: give one of them.</source>
            <translation>工作区需要密码短语或系统密钥库：请选用其一。</translation>
        </message>
        <message>
            <source>Stopped before anything was sent.</source>
            <translation>已在发送前停止。</translation>
        </message>
        <message>
            <source>Stopped after it had been sent: it may have arrived all the same. Look at the platform&apos;s page.</source>
            <translation>发送后才停止：可能仍已送达。请到平台页面查看。</translation>
        </message>
        <message>
            <source>The platform asked to wait; it goes on by itself.</source>
            <translation>平台要求稍候；之后会自动继续。</translation>
        </message>
        <message>
            <source>The platform pointed elsewhere instead of answering: check the address of the store. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>平台没有应答而是转到别处：请检查店铺地址。如果刚才发送过内容，请到平台页面确认是否送达。</translation>
        </message>
        <message>
            <source>The platform does not accept the sign-in: sign in again.</source>
            <translation>平台不接受当前授权：请重新授权。</translation>
        </message>
        <message>
            <source>The account has no right to this: sign in again with the rights it needs.</source>
            <translation>账户没有此项权限：请用具备权限的账户重新授权。</translation>
        </message>
        <message>
            <source>The platform does not know this any more: look at its own page.</source>
            <translation>平台上已没有此内容：请到平台页面查看。</translation>
        </message>
        <message>
            <source>The platform did not answer in time. If something was sent just now, look at its page whether it arrived.</source>
            <translation>平台没有及时应答。如果刚才发送过内容，请到平台页面确认是否送达。</translation>
        </message>
        <message>
            <source>The platform says that this has changed meanwhile: read it again, and look there before you send it once more.</source>
            <translation>平台提示内容在此期间已变化：请重新读取，并先到平台查看再决定是否重发。</translation>
        </message>
        <message>
            <source>The platform refused this: look at it on the platform&apos;s own page.</source>
            <translation>平台拒绝了此操作：请到平台页面查看。</translation>
        </message>
        <message>
            <source>The platform does not work at the moment: try again later. If something was sent just now, look at its page whether it arrived.</source>
            <translation>平台目前无法正常工作：请稍后重试。如果刚才发送过内容，请到平台页面确认是否送达。</translation>
        </message>
        <message>
            <source>A setting of the store holds a line break: check its settings.</source>
            <translation>店铺的某项设置含有换行：请检查设置。</translation>
        </message>
        <message>
            <source>The answer is larger than allowed and was given up.</source>
            <translation>返回的内容超过允许的大小，已放弃。</translation>
        </message>
        <message>
            <source>The server took the request but did not answer in time. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>服务器已收到请求，但没有及时应答。如果刚才发送过内容，请到平台页面确认是否送达。</translation>
        </message>
        <message>
            <source>The server took the request, but its answer cannot be read. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>服务器已收到请求，但返回的内容无法读取。如果刚才发送过内容，请到平台页面确认是否送达。</translation>
        </message>
        <message>
            <source>The connection broke after the request had left. If something was sent just now, look at the platform&apos;s page whether it arrived.</source>
            <translation>请求发出后连接中断。如果刚才发送过内容，请到平台页面确认是否送达。</translation>
        </message>
        <message>
            <source>The address leads into the private network, so nothing was sent: give one of the public internet, or of this computer.</source>
            <translation>该地址指向内网，因此没有发送：请填写公网地址或本机地址。</translation>
        </message>
        <message>
            <source>The proxy cannot be used: check the proxy of the store.</source>
            <translation>代理无法使用：请检查店铺的代理。</translation>
        </message>
        <message>
            <source>The proxy must be written as http://host:port or socks5h://host:port.</source>
            <translation>代理须写成 http://host:port 或 socks5h://host:port。</translation>
        </message>
        <message>
            <source>The name of the server is not known: check the network connection.</source>
            <translation>无法解析服务器名称：请检查网络连接。</translation>
        </message>
        <message>
            <source>The server&apos;s certificate is not trusted, so nothing was sent: check whether a proxy in the network intercepts the connection.</source>
            <translation>服务器证书不受信任，因此没有发送：请检查网络中是否有代理拦截连接。</translation>
        </message>
        <message>
            <source>No safe connection (TLS 1.2 or newer) could be made, so nothing was sent: check network and proxy.</source>
            <translation>无法建立安全连接（TLS 1.2 或更高），因此没有发送：请检查网络和代理。</translation>
        </message>
        <message>
            <source>The server cannot be reached: check the network connection and the proxy.</source>
            <translation>无法连接服务器：请检查网络连接和代理。</translation>
        </message>
        <message>
            <source>The server could not be reached in time: check the network connection.</source>
            <translation>连接服务器超时：请检查网络连接。</translation>
        </message>
        <message>
            <source>The address cannot be read: check the address in the settings of the store.</source>
            <translation>无法识别该地址：请检查店铺设置中的地址。</translation>
        </message>
        <message>
            <source>Only https addresses are called: check the address in the settings of the store.</source>
            <translation>只访问 https 地址：请检查店铺设置中的地址。</translation>
        </message>
        <message>
            <source>http:// is allowed to this computer only, and through no proxy on another one: use https://.</source>
            <translation>http:// 只能用于本机，且不能经过其他电脑上的代理：请使用 https://。</translation>
        </message>
        <message>
            <source>The mail server sent more than is allowed, so it was given up: look at the mailbox in your webmail.</source>
            <translation>邮件服务器发来的内容超过限制，已放弃：请在网页邮箱中查看。</translation>
        </message>
        <message>
            <source>The mail server refused the request: look at the mailbox in your webmail.</source>
            <translation>邮件服务器拒绝了请求：请在网页邮箱中查看。</translation>
        </message>
        <message>
            <source>The mail or one of its addresses is not written as mail servers demand: check the addresses.</source>
            <translation>邮件或其中的地址不符合邮件服务器的要求：请检查地址。</translation>
        </message>
        <message>
            <source>The mail server asks to try again later: it is sent then by itself.</source>
            <translation>邮件服务器要求稍后再试：届时会自动发送。</translation>
        </message>
        <message>
            <source>The mail server does not take mail for this recipient: check the address.</source>
            <translation>邮件服务器不接受发给此收件人的邮件：请检查地址。</translation>
        </message>
        <message>
            <source>The mail server refused the mail: change it and send it again.</source>
            <translation>邮件服务器拒绝了此邮件：请修改后重新发送。</translation>
        </message>
        <message>
            <source>The mail is larger than the mail server takes: send fewer or smaller files.</source>
            <translation>邮件超过邮件服务器允许的大小：请减少文件或改用较小的文件。</translation>
        </message>
        <message>
            <source>The mail left this computer, but the mail server gave no clear answer: look for it in the Sent folder before sending it again.</source>
            <translation>邮件已发出，但邮件服务器没有明确应答：重发前请先查看“已发送”文件夹。</translation>
        </message>
        <message>
            <source>The platform does not show this conversation yet: there is nothing to mark there.</source>
            <translation>平台尚未显示此会话：那里没有可标记的内容。</translation>
        </message>
        <message>
            <source>The mailbox was rearranged while it was read: it is read again by itself.</source>
            <translation>读取时邮箱被重新整理：会自动重新读取。</translation>
        </message>
        <message>
            <source>Mailboxes are read without changing anything in them, so nothing is marked there.</source>
            <translation>读取邮箱时不作任何改动，因此不会在邮箱中标记。</translation>
        </message>
        <message>
            <source>This program replies to mails it has read: write the first mail in your mail program.</source>
            <translation>本程序只回复已读取的邮件：第一封邮件请用邮件程序撰写。</translation>
        </message>
        <message>
            <source>There is nothing to send: write a text.</source>
            <translation>没有可发送的内容：请填写文字。</translation>
        </message>
        <message>
            <source>The text is longer than goes with a mail from here: shorten it and send it again.</source>
            <translation>文字超过此处邮件允许的长度：请缩短后重新发送。</translation>
        </message>
        <message>
            <source>More files than go with a mail from here: remove some and send it again.</source>
            <translation>文件数量超过此处邮件的限制：请移除一些后重新发送。</translation>
        </message>
        <message>
            <source>The files together are larger than goes with a mail from here: remove some and send it again.</source>
            <translation>文件总大小超过此处邮件的限制：请移除一些后重新发送。</translation>
        </message>
        <message>
            <source>The mail that this replies to is not kept here any more, so nobody knows where the reply goes: reply in your mail program.</source>
            <translation>所回复的邮件已不在本机，无法确定回复的去向：请用邮件程序回复。</translation>
        </message>
        <message>
            <source>The newest mail of this conversation names no address that takes replies: write to the buyer another way.</source>
            <translation>此会话最新的邮件没有可接收回复的地址：请用其他方式联系买家。</translation>
        </message>
        <message>
            <source>This mailbox has no folder for sent mail: create one named Sent.</source>
            <translation>此邮箱没有已发送文件夹：请创建一个名为 Sent 的文件夹。</translation>
        </message>
        <message>
            <source>A mailbox holds no orders: look for the order on the platform&apos;s own page.</source>
            <translation>邮箱中没有订单：请到平台页面查找。</translation>
        </message>
        <message>
            <source>This mailbox is entered with its password or an app password: write it into the settings of the store, or choose there to sign in with Google or Microsoft.</source>
            <translation>此邮箱用密码或应用专用密码登录：请在店铺设置中填写，或在那里选择用 Google 或 Microsoft 登录。</translation>
        </message>
        <message>
            <source>This store has no mailbox yet: add its IMAP server to the settings of the store.</source>
            <translation>此店铺还没有邮箱：请在店铺设置中添加其 IMAP 服务器。</translation>
        </message>
        <message>
            <source>Mailboxes cannot be reached from here: restart the program.</source>
            <translation>这里无法连接邮箱：请重新启动程序。</translation>
        </message>
        <message>
            <source>The password of this mailbox is not known here: enter it in the settings of the store.</source>
            <translation>本机没有此邮箱的密码：请在店铺设置中填写。</translation>
        </message>
        <message>
            <source>This store has no spare mailbox: add one in the settings of the store.</source>
            <translation>此店铺没有备用邮箱：请在店铺设置中添加。</translation>
        </message>
        <message>
            <source>The password of the spare mailbox is not known here: enter it in the settings of the store.</source>
            <translation>本机没有备用邮箱的密码：请在店铺设置中填写。</translation>
        </message>
        <message>
            <source>This store has no server for sending mail yet: add its SMTP server to the settings of the store.</source>
            <translation>此店铺还没有发信服务器：请在店铺设置中添加其 SMTP 服务器。</translation>
        </message>
        <message>
            <source>This store has no address to send from: add it to the settings of the store.</source>
            <translation>此店铺没有发件地址：请在店铺设置中添加。</translation>
        </message>
        <message>
            <source>The access was not granted: sign in again and allow it.</source>
            <translation>未授予访问权限：请重新授权并允许访问。</translation>
        </message>
        <message>
            <source>The provider did not grant the access: check the application in its console, then sign in again.</source>
            <translation>邮箱服务商没有授予访问权限：请在其控制台检查应用，再重新授权。</translation>
        </message>
        <message>
            <source>The sign-in does not cover reading and sending mail: sign in with the browser again and allow all of it.</source>
            <translation>授权不包含收发邮件：请在浏览器中重新授权并全部允许。</translation>
        </message>
        <message>
            <source>That holds no code: copy the whole address the browser ended on after you allowed the access.</source>
            <translation>其中没有授权码：请在同意授权后复制浏览器最后停留的完整地址。</translation>
        </message>
        <message>
            <source>The address belongs to another sign-in: start the sign-in again and paste the new address.</source>
            <translation>该地址属于另一次授权：请重新开始授权并粘贴新的地址。</translation>
        </message>
        <message>
            <source>Nobody has signed in here yet: sign in.</source>
            <translation>尚未授权：请先授权。</translation>
        </message>
        <message>
            <source>The sign-in is not accepted any more: sign in again with the main account. History and settings stay.</source>
            <translation>授权已不被接受：请用主账号重新授权。历史记录和设置会保留。</translation>
        </message>
        <message>
            <source>The sign-in has ended: sign in again. History and settings stay.</source>
            <translation>授权已到期：请重新授权。历史记录和设置会保留。</translation>
        </message>
        <message>
            <source>The answer with the new sign-in was lost on the way: sign in again soon, or the store stops being read. History and settings stay.</source>
            <translation>新授权的应答在传输中丢失：请尽快重新授权，否则店铺将停止读取。历史记录和设置会保留。</translation>
        </message>
        <message>
            <source>Even a new sign-in is refused: check the rights of the account, and that it is the account of this very store or mailbox.</source>
            <translation>新的授权也被拒绝：请检查账户权限，并确认是本店铺或本邮箱的账户。</translation>
        </message>
        <message>
            <source>The platform does not accept this code: codes are short-lived, so sign in again.</source>
            <translation>平台不接受此授权码：授权码有效期很短，请重新授权。</translation>
        </message>
        <message>
            <source>Enter the id of your own application, and its secret where it has one, in the settings of the store.</source>
            <translation>请在店铺设置中填写您自己应用的 id；如有密钥，也请填写。</translation>
        </message>
        <message>
            <source>The id or the secret of the application is not accepted: check both in the settings of the store.</source>
            <translation>应用的 id 或密钥不被接受：请在店铺设置中核对。</translation>
        </message>
        <message>
            <source>The sign-in does not cover a right that is needed: sign in again and allow all of it.</source>
            <translation>授权缺少所需的权限：请重新授权并全部允许。</translation>
        </message>
        <message>
            <source>The platform&apos;s sign-in asked to wait; it is tried again by itself.</source>
            <translation>平台的授权服务要求稍候；会自动重试。</translation>
        </message>
        <message>
            <source>The platform&apos;s sign-in does not work at the moment; it is tried again by itself.</source>
            <translation>平台的授权服务目前不可用；会自动重试。</translation>
        </message>
        <message>
            <source>The platform&apos;s answer to the sign-in cannot be read: try again, and sign in again if it comes back.</source>
            <translation>平台对授权的应答无法读取：请重试；若再次出现，请重新授权。</translation>
        </message>
        <message>
            <source>Shopee wants the first message to this buyer to hold an order. Send a card of the order first, then the words.</source>
            <translation>Shopee 要求给该买家的第一条消息必须带订单。请先发送订单卡片，再发文字。</translation>
        </message>
        <message>
            <source>Shopee takes no words here: take one of the steps of the case, or answer in the chat with the buyer.</source>
            <translation>Shopee 在这里不接受文字：请使用案件里的操作，或在聊天中回复买家。</translation>
        </message>
        <message>
            <source>This rating has an answer already, and Shopee takes only one.</source>
            <translation>这条评价已有回复，Shopee 只接受一次回复。</translation>
        </message>
        <message>
            <source>Shopee refused the answer to this rating. Look at the rating in the Seller Centre.</source>
            <translation>Shopee 拒绝了这条评价的回复。请在卖家中心查看该评价。</translation>
        </message>
        <message>
            <source>Shopee does not show this rating any more.</source>
            <translation>Shopee 已不再显示这条评价。</translation>
        </message>
        <message>
            <source>The answer to a rating is too long for Shopee. Shorten it to 500 characters.</source>
            <translation>评价回复太长，Shopee 不接受。请缩短到 500 字符以内。</translation>
        </message>
        <message>
            <source>Cards go by the chat, which Shopee has not granted to this application.</source>
            <translation>卡片通过聊天发送，而 Shopee 尚未给该应用聊天授权。</translation>
        </message>
        <message>
            <source>Nobody translates yet: choose a translation service in the settings.</source>
            <translation>还没有设置翻译服务：请在设置中选择一个。</translation>
        </message>
        <message>
            <source>The translation service does not accept the key: enter it again in the settings.</source>
            <translation>翻译服务不接受这个密钥：请在设置中重新输入。</translation>
        </message>
        <message>
            <source>The volume of this key is used up: raise it at the translation service, or choose another one in the settings.</source>
            <translation>这个密钥的额度已用完：请到翻译服务处提高额度，或在设置中换一个服务。</translation>
        </message>
        <message>
            <source>The translation service takes no more texts for a moment: try again in a minute.</source>
            <translation>翻译服务暂时不接受更多文本：请一分钟后重试。</translation>
        </message>
        <message>
            <source>The translation service does not know this pair of languages: choose another one for it in the settings.</source>
            <translation>翻译服务不支持这两种语言之间的翻译：请在设置中换一个服务。</translation>
        </message>
        <message>
            <source>The translation service cannot be reached: translations made before stay readable, new ones wait for the network.</source>
            <translation>连不上翻译服务：已有译文仍可阅读，新的要等网络恢复。</translation>
        </message>
        <message>
            <source>The translation service did not answer in time: try again, or read the original.</source>
            <translation>翻译服务没有及时回应：请重试，或看原文。</translation>
        </message>
        <message>
            <source>The translation service is out of order: try again later.</source>
            <translation>翻译服务出现故障：请稍后重试。</translation>
        </message>
        <message>
            <source>The translation service refused the text: look at its settings.</source>
            <translation>翻译服务拒绝了这段文本：请检查它的设置。</translation>
        </message>
        <message>
            <source>The translation service sent an answer that cannot be read: try again, or read the original.</source>
            <translation>翻译服务返回的内容无法读取：请重试，或看原文。</translation>
        </message>
        <message>
            <source>The address of the translation service cannot be used: give one that begins with https:// (http:// only for this computer).</source>
            <translation>翻译服务的地址不能用：请填写以 https:// 开头的地址（http:// 只能用于本机）。</translation>
        </message>
        <message>
            <source>The translation service is not set up: enter its key, its model or its program in the settings.</source>
            <translation>翻译服务还没有设置好：请在设置中填写密钥、模型，或安装相应程序。</translation>
        </message>
        <message>
            <source>Choose a translation service of the list.</source>
            <translation>请从列表中选择翻译服务。</translation>
        </message>
        <message>
            <source>Choose the language of the team.</source>
            <translation>请选择团队的语言。</translation>
        </message>
        <message>
            <source>Write your reply first, then translate it.</source>
            <translation>请先写回复，再翻译。</translation>
        </message>
        <message>
            <source>Nobody knows the buyer&apos;s language yet: write in it yourself, or wait for a longer message.</source>
            <translation>还不知道买家用什么语言：请直接用买家的语言写，或等一条更长的消息。</translation>
        </message>
        <message>
            <source>This is the buyer&apos;s language already: there is nothing to translate.</source>
            <translation>这已经是买家的语言，不需要翻译。</translation>
        </message>
        <message>
            <source>Choose both languages of the word; in a file as two letters: zh, en, ja, es.</source>
            <translation>请选择词语的两种语言；文件中用两个字母表示：zh、en、ja、es。</translation>
        </message>
        <message>
            <source>Choose two different languages.</source>
            <translation>请选择两种不同的语言。</translation>
        </message>
        <message>
            <source>Enter the word and its translation; the same word in both keeps it as it is.</source>
            <translation>请填写词语和译法；两边相同表示保持原样。</translation>
        </message>
        <message>
            <source>Words of the glossary have 80 characters at most: a sentence belongs into a template.</source>
            <translation>术语表的词最多 80 个字符：整句请做成模板。</translation>
        </message>
        <message>
            <source>The first line of the file names the columns from, to, source, target: correct it, then import again.</source>
            <translation>文件第一行应列出 from、to、source、target 四列：请改好后重新导入。</translation>
        </message>
        <message>
            <source>You are in practice: nothing goes to a platform. Your coach can end it in the settings.</source>
            <translation>您正在练习：不会向平台发送任何内容。带教老师可在设置中结束练习。</translation>
        </message>
        <message>
            <source>Write a comment first, of at most 4,000 bytes.</source>
            <translation>请先写点评，最多 4000 字节。</translation>
        </message>
        <message>
            <source>Drafts by a language model are off: switch them on in the settings, under writing assistance.</source>
            <translation>语言模型起草已关闭：请在设置的“写作辅助”中打开。</translation>
        </message>
        <message>
            <source>Drafts are off for this marketplace: check its rules, then switch it on in the settings.</source>
            <translation>此平台未开启起草功能：请先核实其规则，再到设置中打开。</translation>
        </message>
        <message>
            <source>There is nothing to reply to yet.</source>
            <translation>还没有可回复的内容。</translation>
        </message>
        <message>
            <source>There is too little to learn from yet: tag more threads, with at least two different tags, then learn again.</source>
            <translation>可学习的内容太少：请多给会话打标签（至少两种），再重新学习。</translation>
        </message>
        <message>
            <source>You may not approve entries: ask somebody the settings name.</source>
            <translation>您无权批准条目：请找设置中指定的人。</translation>
        </message>
        <message>
            <source>An entry needs a title of 1 to 120 characters.</source>
            <translation>条目标题需为 1 到 120 个字符。</translation>
        </message>
        <message>
            <source>The season of a wording ends before it begins: change its days.</source>
            <translation>某份文案的时段结束早于开始，请修改日期。</translation>
        </message>
        <message>
            <source>The service hours of a day end before they begin or run into each other: correct the times.</source>
            <translation>某一天的服务时间结束早于开始，或时段互相重叠：请改正时间。</translation>
        </message>
        <message>
            <source>One of the languages is not known here: choose them from the list.</source>
            <translation>其中有一种语言无法识别：请从列表中选择。</translation>
        </message>
        <message>
            <source>This store only shows messages: allow replies for it in the settings, then send again.</source>
            <translation>这家店铺只能查看消息：请先在设置中允许回复，然后重新发送。</translation>
        </message>
        <message>
            <source>Automatic replies are switched off for this store: switch them on, or reply yourself.</source>
            <translation>这家店铺已关闭自动回复：请打开自动回复，或自行回复。</translation>
        </message>
        <message>
            <source>This is a practice store, but its addresses are not on this computer: correct the store file.</source>
            <translation>这是练习店铺，但它的地址不在本机：请修改店铺文件。</translation>
        </message>
        <message>
            <source>This kind of conversation cannot be answered from here: answer on the platform&apos;s own page.</source>
            <translation>这类会话无法在此回复：请到平台页面回复。</translation>
        </message>
        <message>
            <source>The platform has closed this conversation for replies.</source>
            <translation>平台已关闭此会话，不再接受回复。</translation>
        </message>
        <message>
            <source>This is a dry run: nothing leaves. This reply would have been sent.</source>
            <translation>这是试运行，不会发出任何内容。正式运行时会发送这条回复。</translation>
        </message>
        <message>
            <source>The outgoing check keeps it back: change the text, then send it again.</source>
            <translation>发送前检查未通过：请修改文字后重新发送。</translation>
        </message>
        <message>
            <source>This reply needs a second person&apos;s word before it leaves: ask one of the approvers to look at it in the outbox.</source>
            <translation>这条回复需要第二个人确认才能发出：请一位审批人在发件箱中查看。</translation>
        </message>
        <message>
            <source>The buyer wrote before the chosen time: this reply did not leave and is a draft again.</source>
            <translation>买家在定时发送之前来信了：这条回复没有发出，已变回草稿。</translation>
        </message>
        <message>
            <source>The buyer wrote while this reply waited to leave: read the new message, then send the reply or take it back.</source>
            <translation>这条回复等待发出期间买家又来信了：请先看新消息，再决定发送或撤回。</translation>
        </message>
        <message>
            <source>The time chosen for this reply passed while it could not leave: read it again, then send it or take it back.</source>
            <translation>定时发送的时间已过，当时未能发出：请重新阅读，再决定发送或撤回。</translation>
        </message>
        <message>
            <source>The deadline passed while this reply could not leave: read it again, then send it or take it back.</source>
            <translation>未能发出期间时限已过：请重新阅读，再决定发送或撤回。</translation>
        </message>
        <message>
            <source>The platform gave no clear answer, so this reply may have been sent: look at the platform&apos;s page, then say whether it arrived.</source>
            <translation>平台没有明确答复，这条回复可能已经发出：请到平台页面查看，再确认是否送达。</translation>
        </message>
        <message>
            <source>Sending did not come to an end: what became of it is looked up.</source>
            <translation>发送过程被中断：正在核实结果。</translation>
        </message>
        <message>
            <source>What the platform shows of this reply belongs to another one: look at its page, then say whether both arrived.</source>
            <translation>平台上对应的消息属于另一条回复：请到平台页面查看，再确认两条是否都已送达。</translation>
        </message>
        <message>
            <source>This reply was not delivered.</source>
            <translation>这条回复未能送达。</translation>
        </message>
        <message>
            <source>The platform does not show whether this reply arrived: look at its page, then say whether it did.</source>
            <translation>平台没有显示这条回复是否送达：请到平台页面查看，再确认是否送达。</translation>
        </message>
        <message>
            <source>This reply left, but the platform does not show it: look at its page, then say whether it was sent.</source>
            <translation>这条回复已发出，但平台上没有显示：请到平台页面查看，再确认是否送达。</translation>
        </message>
        <message>
            <source>This reply left several times and never showed up: look at the platform&apos;s page before it is sent again.</source>
            <translation>这条回复已多次发出，但一直没有显示：再次发送前请先查看平台页面。</translation>
        </message>
        <message>
            <source>The platform took this reply after all.</source>
            <translation>平台最终还是收下了这条回复。</translation>
        </message>
        <message>
            <source>This reply could not be handed over many times in a row.</source>
            <translation>这条回复连续多次未能提交给平台。</translation>
        </message>
        <message>
            <source>The program ended while this reply was being stored: send it, or take it back if you wrote it again.</source>
            <translation>保存这条回复时程序退出了：请发送；如果已重新写过，请撤回。</translation>
        </message>
        <message>
            <source>The database was put back from a backup, so this reply may have been sent already: look at the platform&apos;s page, then say whether it arrived.</source>
            <translation>数据库已从备份恢复，这条回复可能早已发出：请到平台页面查看，再确认是否送达。</translation>
        </message>
        <message>
            <source>This platform takes no automatic reply in this conversation: reply yourself.</source>
            <translation>平台不允许在此会话中自动回复：请自行回复。</translation>
        </message>
        <message>
            <source>The automatic replies of this store rest: reply yourself.</source>
            <translation>这家店铺的自动回复已暂停：请自行回复。</translation>
        </message>
        <message>
            <source>Somebody replied meanwhile, or a case has begun: the automatic reply was taken back.</source>
            <translation>其间已有人回复或出现了案件：自动回复已撤回。</translation>
        </message>
        <message>
            <source>Nobody vouches for the sender: the automatic reply was taken back.</source>
            <translation>无法确认发件人身份：自动回复已撤回。</translation>
        </message>
        <message>
            <source>The automatic reply could not leave in time and was taken back: reply yourself.</source>
            <translation>自动回复未能及时发出，已撤回：请自行回复。</translation>
        </message>
        <message>
            <source>The template of this automatic reply is not approved, or is to be looked at again: reply yourself.</source>
            <translation>这条自动回复的模板尚未批准或需要重新审阅：请自行回复。</translation>
        </message>
        <message>
            <source>eBay limits the messages to this buyer for now: it is tried again every hour, nothing needs to be done.</source>
            <translation>eBay 暂时限制给这位买家发消息：系统每小时自动重试，无需操作。</translation>
        </message>
        <message>
            <source>A right of eBay is missing: sign the store in to eBay again and agree to everything it asks for; a right for disputes has to be ticked in eBay&apos;s developer program first.</source>
            <translation>缺少 eBay 权限：请为店铺重新授权 eBay 并同意全部授权；争议相关的权限需先在 eBay 开发者计划中勾选。</translation>
        </message>
        <message>
            <source>eBay wants this step about money signed and did not take the signature: check the clock of this computer and the keys of the store, or do it on eBay&apos;s own page.</source>
            <translation>eBay 要求对这项资金操作进行数字签名，但未接受签名：请检查本机时间和店铺密钥，或到 eBay 页面操作。</translation>
        </message>
        <message>
            <source>The platform does not know this call any more: look for an update of the desk, and use the platform&apos;s own page until then.</source>
            <translation>平台已不支持此调用：请更新本软件，在此之前请到平台页面操作。</translation>
        </message>
        <message>
            <source>The platform names nobody this could go to: sync the store, then send it again, or write on the platform&apos;s own page.</source>
            <translation>平台没有给出收件人：请同步店铺后重新发送，或到平台页面联系。</translation>
        </message>
        <message>
            <source>eBay does not know this conversation any more: open it on eBay to see what happened to it.</source>
            <translation>eBay 上已找不到此会话：请到 eBay 查看情况。</translation>
        </message>
        <message>
            <source>On eBay replies go into conversations: begin the conversation on eBay.</source>
            <translation>在 eBay 只能在已有会话中回复：请先在 eBay 上发起会话。</translation>
        </message>
        <message>
            <source>eBay changes ten conversations at once: choose fewer.</source>
            <translation>eBay 一次最多更改十个会话：请少选一些。</translation>
        </message>
        <message>
            <source>The text has characters Mercado Libre does not take: write with Latin letters only.</source>
            <translation>文字含有 Mercado Libre 不接受的字符：请只使用拉丁字母。</translation>
        </message>
        <message>
            <source>The question has its one answer already: nothing was sent.</source>
            <translation>这个问题已有唯一的回答：没有发送任何内容。</translation>
        </message>
        <message>
            <source>The buyer has already written: answer in the conversation instead of opening one.</source>
            <translation>买家已经来信：请在该会话中回复，不必新开会话。</translation>
        </message>
        <message>
            <source>This sale may be written to directly: send it as a normal message.</source>
            <translation>此订单可以直接发消息：请按普通消息发送。</translation>
        </message>
        <message>
            <source>Mercado Libre has blocked this conversation: read the reason shown above it.</source>
            <translation>Mercado Libre 已屏蔽此会话：请查看会话上方显示的原因。</translation>
        </message>
        <message>
            <source>A mediation is open for this sale: answer in its case.</source>
            <translation>此订单正在调解：请在对应的案件中回复。</translation>
        </message>
        <message>
            <source>The parcel is sent by Mercado Envíos Full and not delivered yet: write after the delivery.</source>
            <translation>包裹由 Mercado Envíos Full 配送，尚未送达：请在送达后再联系。</translation>
        </message>
        <message>
            <source>Shops that sell across borders may not open a conversation: wait for the buyer to write.</source>
            <translation>跨境店铺不能主动发起会话：请等待买家来信。</translation>
        </message>
        <message>
            <source>The one free message of this sale has been used: wait for the buyer to write.</source>
            <translation>此订单的一次主动消息机会已用完：请等待买家来信。</translation>
        </message>
        <message>
            <source>Mercado Libre does not let this account write here: it may answer this shop&apos;s buyers itself.</source>
            <translation>Mercado Libre 不允许此账号在这里发消息：可能由平台直接答复这家店的买家。</translation>
        </message>
        <message>
            <source>Mercado Libre has blocked the application: look into its settings there.</source>
            <translation>Mercado Libre 已停用该应用：请到Mercado Libre 查看应用设置。</translation>
        </message>
        <message>
            <source>Choose the day by which the parcel will be handed over.</source>
            <translation>请选择交付包裹的日期。</translation>
        </message>
        <message>
            <source>Mercado Libre does not know when the parcel was handed over: write the day into the text, like 2026-02-28.</source>
            <translation>Mercado Libre 不知道包裹何时交运：请在文字中写明日期，例如 2026-02-28。</translation>
        </message>
        <message>
            <source>A collaborator signed in: sign in with the administrator of the shop.</source>
            <translation>登录的是协作账号：请用店铺管理员账号登录。</translation>
        </message>
        <message>
            <source>The application takes calls from declared addresses only: declare the address of this computer in the console of Shopee Open Platform, or give this store a proxy whose address is declared.</source>
            <translation>该应用只接受已登记 IP 地址的调用：请在Shopee开放平台控制台登记本机地址，或为店铺设置已登记地址的代理。</translation>
        </message>
        <message>
            <source>The picture went out, the words did not: send the words again.</source>
            <translation>图片已发出，文字未发出：请重新发送文字。</translation>
        </message>
        <message>
            <source>Shopee takes a larger amount only: enter more.</source>
            <translation>Shopee只接受更高的金额：请增加金额。</translation>
        </message>
        <message>
            <source>For this reason Shopee wants more pictures: the form of this step names them in their order.</source>
            <translation>选择这个原因时Shopee要求更多图片：操作表单中按顺序列出了所需图片。</translation>
        </message>
        <message>
            <source>The platform takes another number of files with this step: see what its form asks for.</source>
            <translation>平台对此步骤的文件数量有不同要求：请查看表单说明。</translation>
        </message>
        <message>
            <source>Amazon takes no e-mail addresses in messages: take it out and send it again.</source>
            <translation>亚马逊消息中不允许出现邮箱地址：请删除后重新发送。</translation>
        </message>
        <message>
            <source>The platform takes plain text only: take the HTML tags out and send it again.</source>
            <translation>平台只接受纯文本：请删除 HTML 标签后重新发送。</translation>
        </message>
        <message>
            <source>The account report cannot be read here: read it on the platform&apos;s own page.</source>
            <translation>无法在此读取账户报告：请到平台页面查看。</translation>
        </message>
        <message>
            <source>A function of Rakuten is switched off: switch it on in RMS under WEB APIサービス, 利用機能編集, then test the connection.</source>
            <translation>乐天的一项功能未开启：请在 RMS 的「WEB APIサービス」→「利用機能編集」中开启，然后测试连接。</translation>
        </message>
        <message>
            <source>The licence key ends soon: issue a new one in RMS and paste it here.</source>
            <translation>授权密钥（licenseKey）即将到期：请在 RMS 重新签发并粘贴到这里。</translation>
        </message>
        <message>
            <source>The sign-in at Yahoo or its public key ends soon: renew it in time. History and settings stay.</source>
            <translation>Yahoo! 的授权或公钥即将到期：请及时更新。历史记录和设置都会保留。</translation>
        </message>
        <message>
            <source>Shopify has frozen or locked this shop: look at its plan and bills.</source>
            <translation>Shopify 已冻结或锁定此店铺：请检查套餐和账单。</translation>
        </message>
        <message>
            <source>Shopify hides the customers&apos; addresses from this app (Basic and Starter plans do): mails are matched by order number alone.</source>
            <translation>Shopify 对此应用隐藏客户邮箱（Basic 和 Starter 套餐如此）：邮件只能按订单号匹配。</translation>
        </message>
        <message>
            <source>A guard before the shop answers in its place: let it pass this computer.</source>
            <translation>店铺前的防护程序代为应答：请让它放行本机。</translation>
        </message>
        <message>
            <source>There is no WooCommerce at this address: check the address of the shop, and that its permalinks are not plain.</source>
            <translation>此地址没有 WooCommerce：请检查店铺地址，并确认固定链接不是“朴素”模式。</translation>
        </message>
        <message>
            <source>The shop does not accept the consumer key and secret: make a new key and enter it.</source>
            <translation>店铺不接受 consumer key 和 secret：请生成新密钥并填写。</translation>
        </message>
        <message>
            <source>The platform does not hand this file out: open the conversation on its own page.</source>
            <translation>平台不提供此文件：请到平台页面打开会话。</translation>
        </message>
        <message>
            <source>No folder of the mailbox is open: sync the store again.</source>
            <translation>邮箱中没有打开的文件夹：请重新同步店铺。</translation>
        </message>
        <message>
            <source>The application lacks a right at the platform: give it the right there, then sign in again.</source>
            <translation>应用在平台上缺少一项权限：请到平台授予，然后重新授权。</translation>
        </message>
        <message>
            <source>There is nothing to send: write a text first.</source>
            <translation>没有可发送的内容：请先写文字。</translation>
        </message>
        <message>
            <source>The text is longer than the platform takes here: shorten it and send it again.</source>
            <translation>文字超过平台的长度限制：请缩短后重新发送。</translation>
        </message>
        <message>
            <source>The platform did not take a file: attach it again, or send without it.</source>
            <translation>平台未接受文件：请重新添加，或不带文件发送。</translation>
        </message>
        <message>
            <source>The platform does not know this case any more: read the cases again.</source>
            <translation>平台上已找不到此案件：请重新读取案件列表。</translation>
        </message>
        <message>
            <source>The case has moved on, and the platform does not show whether this step was the reason: look at it on the platform&apos;s own page.</source>
            <translation>案件状态已变化，平台没有显示是否由此步骤引起：请到平台页面查看。</translation>
        </message>
        <message>
            <source>This step can be taken on the platform&apos;s own page only.</source>
            <translation>此步骤只能在平台页面操作。</translation>
        </message>
        <message>
            <source>The platform keeps no read marks here: nothing was changed.</source>
            <translation>平台在此不保存已读标记：未作任何更改。</translation>
        </message>
        <message>
            <source>This conversation does not come from this platform: sync the store, then try again.</source>
            <translation>此会话不属于该平台：请同步店铺后重试。</translation>
        </message>
        <message>
            <source>The platform took it, but its answer does not show it clearly: it is looked up.</source>
            <translation>平台已接收，但应答不明确：正在核实。</translation>
        </message>
        <message>
            <source>The platform&apos;s answer cannot be read: check network and proxy; it is tried again, and if it stays so, send the support bundle.</source>
            <translation>无法读取平台的应答：请检查网络和代理；系统会自动重试，如仍如此，请发送支持包。</translation>
        </message>
        <message>
            <source>One entry of the platform could not be read and was set aside: look at it on the platform&apos;s own page.</source>
            <translation>平台的一条记录无法读取，已跳过：请到平台页面查看。</translation>
        </message>
        <message>
            <source>The platform&apos;s list could not be read this time: the next sync reads it again.</source>
            <translation>这次未能读取平台的列表：下次同步会重新读取。</translation>
        </message>
        <message>
            <source>It was stopped before it came to an end: it is taken up again by itself.</source>
            <translation>操作在完成前已停止：系统会自动继续。</translation>
        </message>
        <message>
            <source>The platform does not work at the moment: it is tried again by itself.</source>
            <translation>平台暂时无法使用：系统会自动重试。</translation>
        </message>
        <message>
            <source>What is needed to sign in is not complete: see the settings of the store.</source>
            <translation>登录所需的信息不完整：请查看店铺设置。</translation>
        </message>
        <message>
            <source>The account that signed in is not the one of this shop: sign in with the owner of the shop.</source>
            <translation>登录的账号不属于这家店铺：请用店主账号登录。</translation>
        </message>
        <message>
            <source>The case is over, or its platform tells the desk itself when it ends: read it again instead.</source>
            <translation>案件已经结束，或者平台会自行通知结案：请改用“重新读取”。</translation>
        </message>
        <message>
            <source>Nobody closed this case by hand: there is nothing to take back.</source>
            <translation>没有人手动结束过此案件，无需撤回。</translation>
        </message>
        <message>
            <source>No column holds the order numbers: name one “order_id” or 订单号 in the first row.</source>
            <translation>没有订单号列：请在首行把该列命名为“订单号”或 order_id。</translation>
        </message>
        <message>
            <source>The file is empty: its first row has to name the columns.</source>
            <translation>文件是空的：首行须写列名。</translation>
        </message>
        <message>
            <source>This is a workbook of Excel: save it as CSV (UTF-8), then import that.</source>
            <translation>这是 Excel 工作簿：请另存为 CSV（UTF-8）后再导入。</translation>
        </message>
        <message>
            <source>The characters of the file cannot be read: save it as CSV in UTF-8, then import that.</source>
            <translation>无法识别文件的文字编码：请另存为 UTF-8 的 CSV 后再导入。</translation>
        </message>
        <message>
            <source>The file is larger than 64 MB: split it, then import the parts.</source>
            <translation>文件超过 64 MB：请拆分后分别导入。</translation>
        </message>
        <message>
            <source>The import was stopped; what was read so far stays. Start it again to go on.</source>
            <translation>导入已停止，已读入的保留；再次开始即可继续。</translation>
        </message>
        <message>
            <source>Nobody is signed in: sign in with your own name and password first.</source>
            <translation>现在没有人登录：请先用自己的名字和密码登录。</translation>
        </message>
        <message>
            <source>You may not see these conversations: ask an owner of this workspace for the right.</source>
            <translation>您没有查看这些会话的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not answer buyers here: ask an owner of this workspace for the right.</source>
            <translation>您没有在这里回复买家的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not write notes or tickets here: ask an owner of this workspace for the right.</source>
            <translation>您没有在这里写备注或工单的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not sort or assign these conversations: ask an owner of this workspace for the right.</source>
            <translation>您没有整理或分配这些会话的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not give the second name: ask an owner of this workspace for the right.</source>
            <translation>您没有复核签名的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not send in spite of the outgoing check: change the text, or ask an owner of this workspace for the right.</source>
            <translation>您没有越过发送检查的权限：请修改文字，或向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not export: ask an owner of this workspace for the right.</source>
            <translation>您没有导出的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not put evidence together: ask an owner of this workspace for the right.</source>
            <translation>您没有整理证据的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not erase or change what is kept: ask an owner of this workspace for the right.</source>
            <translation>您没有删除数据或更改保留期限的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not change rules, templates or knowledge: ask an owner of this workspace for the right.</source>
            <translation>您没有更改规则、模板或知识库的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not change settings: ask an owner of this workspace for the right.</source>
            <translation>您没有更改设置的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>You may not change people, roles or shifts: ask an owner of this workspace for the right.</source>
            <translation>您没有更改人员、角色或班次的权限：请向本工作区的所有者申请。</translation>
        </message>
        <message>
            <source>The second name is given in one&apos;s own name: let the approver sign in.</source>
            <translation>复核必须以本人名义进行：请让复核人自己登录。</translation>
        </message>
        <message>
            <source>Give 1 to 5 stars.</source>
            <translation>请给 1 到 5 星。</translation>
        </message>
        <message>
            <source>The file cannot be read, or is larger than 8 MB: check its name.</source>
            <translation>文件无法读取，或大于 8 MB：请检查文件名。</translation>
        </message>
        <message>
            <source>The first line must name the columns: score and rated_at; order, thread, agent, scale and store are read, too.</source>
            <translation>首行须为列名：score 和 rated_at 必填；order、thread、agent、scale、store 也会读取。</translation>
        </message>
        <message>
            <source>The file has a heading and no rows: nothing was taken in.</source>
            <translation>文件只有表头没有数据行：未导入任何内容。</translation>
        </message>
        <message>
            <source>Choose the person whose work the report is about.</source>
            <translation>请选择考核报告针对的客服。</translation>
        </message>
        <message>
            <source>Give every reference line a name.</source>
            <translation>请为每条参考线命名。</translation>
        </message>
        <message>
            <source>Say where the line comes from: a figure without a source is no reference.</source>
            <translation>请写明参考线的出处：没有出处的数字不能作为参考。</translation>
        </message>
        <message>
            <source>A reference line needs a share of at most 100 % or a time in minutes.</source>
            <translation>参考线需要不超过 100 % 的比例或以分钟计的时间。</translation>
        </message>
        <message>
            <source>Give the dashboard a name of 1 to 60 characters.</source>
            <translation>请为看板填写 1 到 60 个字的名称。</translation>
        </message>
        <message>
            <source>There is no dashboard of that name any more: reload the page.</source>
            <translation>该名称的看板已不存在：请刷新页面。</translation>
        </message>
        <message>
            <source>This platform publishes no such figure: choose another store or figure.</source>
            <translation>该平台不公布此指标：请选择其他店铺或指标。</translation>
        </message>
        <message>
            <source>Write the figure in percent, 0 to 100.</source>
            <translation>请以百分比填写，0 到 100。</translation>
        </message>
        <message>
            <source>Write the figure in minutes.</source>
            <translation>请以分钟填写。</translation>
        </message>
        <message>
            <source>Write the days of the window, 1 to 366.</source>
            <translation>请填写统计周期的天数，1 到 366。</translation>
        </message>
        <message>
            <source>The figure cannot be of the future: choose the day it was shown.</source>
            <translation>指标不能是未来的：请选择平台显示该指标的日期。</translation>
        </message>
        <message>
            <source>There cannot be more late messages than messages: check the two numbers.</source>
            <translation>超时消息数不能多于消息总数：请核对这两个数字。</translation>
        </message>
        <message>
            <source>The file cannot be read: check its name.</source>
            <translation>无法读取该文件：请核对文件名。</translation>
        </message>
        <message>
            <source>The file is larger than 8 MB: choose one of a shorter time.</source>
            <translation>文件超过 8 MB：请选择时间范围更短的文件。</translation>
        </message>
        <message>
            <source>The first line must name the columns: window_days, as_of, value for figures, or message_at, answered_at, late for messages.</source>
            <translation>首行必须写明列名：指标用 window_days、as_of、value；消息用 message_at、answered_at、late。</translation>
        </message>
        <message>
            <source>What was kept of the dashboards cannot be read: set it anew.</source>
            <translation>保存的看板设置无法读取：请重新设置。</translation>
        </message>
        <message>
            <source>Figures of a day cannot be read: run the health check in the settings.</source>
            <translation>某一天的指标无法读取：请在设置中运行体检。</translation>
        </message>
        <message>
            <source>The spreadsheet could not be written: check the folder and the free space, then try again.</source>
            <translation>无法写入电子表格：请检查文件夹和剩余空间后重试。</translation>
        </message>
        <message>
            <source>Say what the package is for: nothing of the buyer is masked in it.</source>
            <translation>请写明证据包的用途：其中买家信息未打码。</translation>
        </message>
        <message>
            <source>You may not see what buyers wrote without masks: mask their contacts in the package, or ask somebody who may.</source>
            <translation>您无权查看未打码的买家内容：请在证据包中对联系方式打码，或请有权限的同事操作。</translation>
        </message>
        <message>
            <source>This is not here any more, so there is nothing to pack: reload the list.</source>
            <translation>该内容已不存在，无法打包：请刷新列表。</translation>
        </message>
        <message>
            <source>More than one store knows an order of this number: pack it from one of its conversations.</source>
            <translation>多个店铺有相同的订单号：请从该订单的会话中打包。</translation>
        </message>
        <message>
            <source>Stopped: no package was written.</source>
            <translation>已停止：未生成证据包。</translation>
        </message>
        <message>
            <source>This file is no evidence package of this program: choose another one.</source>
            <translation>该文件不是本程序生成的证据包：请另选文件。</translation>
        </message>
        <message>
            <source>The package cannot be read: check its name.</source>
            <translation>无法读取证据包：请检查文件名。</translation>
        </message>
        <message>
            <source>The PDF could not be made: free some memory, then try again.</source>
            <translation>无法生成 PDF：请释放一些内存后重试。</translation>
        </message>
        <message>
            <source>The package could not be written: check the folder and the free space, then try again.</source>
            <translation>无法写入证据包：请检查文件夹和剩余空间后重试。</translation>
        </message>
        <message>
            <source>A file of the conversation is damaged: load it from the platform again, then pack.</source>
            <translation>会话中有一个文件已损坏：请从平台重新加载后再打包。</translation>
        </message>
        <message>
            <source>This is held already: see the list of holds in the settings.</source>
            <translation>已在法律保留中：见设置中的法律保留列表。</translation>
        </message>
        <message>
            <source>This is not here any more, so it cannot be held: reload the list.</source>
            <translation>该内容已不存在，无法设为法律保留：请刷新列表。</translation>
        </message>
        <message>
            <source>Write a reason: whoever looks at the hold later will ask.</source>
            <translation>请填写原因：以后查看法律保留的人会问到。</translation>
        </message>
        <message>
            <source>This store knows no such buyer: they may be forgotten already.</source>
            <translation>该店铺没有这位买家：可能已经删除。</translation>
        </message>
        <message>
            <source>Several buyers of this store bear that name, and the platform gave no id: open another conversation of the one you mean.</source>
            <translation>该店铺有多位同名买家，平台未提供编号：请打开该买家的另一条会话。</translation>
        </message>
        <message>
            <source>A legal hold stands on a conversation or an order of this buyer: lift it first, or tell them why their data has to stay.</source>
            <translation>该买家的会话或订单处于法律保留中：请先解除，或告知买家为什么必须保留数据。</translation>
        </message>
        <message>
            <source>A case of this buyer is open at the platform: see it to its end first, then try again.</source>
            <translation>该买家在平台上有未结束的案件：请先处理完毕再试。</translation>
        </message>
        <message>
            <source>A reply to this buyer is on its way, or nobody knows yet whether it arrived: wait for it or say in the outbox what became of it, then try again.</source>
            <translation>给该买家的一条回复正在发送或结果不明：请等待，或在发件箱中说明结果后再试。</translation>
        </message>
        <message>
            <source>Stopped before everything was forgotten: begin once more to take the rest.</source>
            <translation>未全部删除就已停止：请再执行一次以删除剩余部分。</translation>
        </message>
        <message>
            <source>The list names nobody: choose the file the platform gave you.</source>
            <translation>名单中没有任何买家：请选择平台提供的文件。</translation>
        </message>
        <message>
            <source>The file is larger than 8 MB: split it, then take in the parts.</source>
            <translation>文件超过 8 MB：请拆分后分别导入。</translation>
        </message>
        <message>
            <source>The platform does not allow to keep it that long: choose as many days as stand beside it, or fewer.</source>
            <translation>平台不允许保存这么久：请选择不超过旁边所示的天数。</translation>
        </message>
        <message>
            <source>Choose between 1 and 3,650 days, or keep it until somebody deletes it.</source>
            <translation>请选择 1 到 3650 天，或保存到有人删除为止。</translation>
        </message>
        <message>
            <source>The folder for archives is not there, cannot be written or lies in the workspace: choose another one.</source>
            <translation>归档文件夹不存在、无法写入或位于工作区内：请另选文件夹。</translation>
        </message>
        <message>
            <source>Keep between 1 and 1,000 archives.</source>
            <translation>请保留 1 到 1000 份归档。</translation>
        </message>
        <message>
            <source>Nothing is planned: choose a folder first.</source>
            <translation>尚无计划：请先选择文件夹。</translation>
        </message>
        <message>
            <source>Only the folder of an export, a .jsonl, an .mbox or a .csv file can be imported: choose one of those.</source>
            <translation>只能导入导出文件夹、.jsonl、.mbox 或 .csv 文件：请重新选择。</translation>
        </message>
        <message>
            <source>The file does not say which store its messages belong to: choose one.</source>
            <translation>文件没有说明消息属于哪个店铺：请选择店铺。</translation>
        </message>
        <message>
            <source>A column is missing: the first row of the table has to name thread_remote_id, direction, sent_at and text.</source>
            <translation>缺少列：表格第一行必须包含 thread_remote_id、direction、sent_at 和 text。</translation>
        </message>
        <message>
            <source>The folder holds no export of this program: choose the one with threads.jsonl and messages.jsonl.</source>
            <translation>该文件夹不是本程序的导出：请选择包含 threads.jsonl 和 messages.jsonl 的文件夹。</translation>
        </message>
        <message>
            <source>The file is larger than 512 MB: split it, then import the parts.</source>
            <translation>文件超过 512 MB：请拆分后分别导入。</translation>
        </message>
        <message>
            <source>Stopped: nothing was imported.</source>
            <translation>已停止：没有导入任何内容。</translation>
        </message>
        <message>
            <source>Another program has this port: choose another one.</source>
            <translation>该端口已被其他程序占用：请换一个端口。</translation>
        </message>
        <message>
            <source>Choose a port from 1024 to 65535.</source>
            <translation>请选择 1024 到 65535 之间的端口。</translation>
        </message>
        <message>
            <source>Name the program that reads, in 1 to 60 characters and unlike the others.</source>
            <translation>请填写读取程序的名称，1 到 60 个字符，且不与其他名称重复。</translation>
        </message>
        <message>
            <source>There are 50 keys already: revoke those nobody uses.</source>
            <translation>已有 50 个密钥：请吊销不再使用的。</translation>
        </message>
        <message>
            <source>There is no such key any more: reload the list.</source>
            <translation>该密钥已不存在：请重新载入列表。</translation>
        </message>
        <message>
            <source>Name and password do not fit: try again, or ask an owner of this workspace to set a new password.</source>
            <translation>姓名和密码不匹配：请重试，或请本工作区的所有者重设密码。</translation>
        </message>
        <message>
            <source>Too many wrong passwords: wait some minutes, or ask an owner to set a new one.</source>
            <translation>密码错误次数过多：请稍等几分钟，或请所有者重设密码。</translation>
        </message>
        <message>
            <source>Only an owner changes another owner: ask one of them.</source>
            <translation>只有所有者才能更改其他所有者：请联系其中一位。</translation>
        </message>
        <message>
            <source>The password is too short: use 8 characters or more.</source>
            <translation>密码太短：请至少使用 8 个字符。</translation>
        </message>
        <message>
            <source>Choose a password of your own first: it makes you the owner of this workspace.</source>
            <translation>请先为自己设置密码：这样您就成为本工作区的所有者。</translation>
        </message>
        <message>
            <source>This is the last owner who can sign in: make somebody else an owner with a password first.</source>
            <translation>这是最后一位可以登录的所有者：请先把另一位有密码的同事设为所有者。</translation>
        </message>
        <message>
            <source>Nobody gives a right they do not have themselves: ask an owner.</source>
            <translation>不能授予自己没有的权限：请联系所有者。</translation>
        </message>
        <message>
            <source>A shift begins and ends on a weekday and lasts at most a day: check its times.</source>
            <translation>班次需在某一天开始，最长不超过一天：请检查时间。</translation>
        </message>
        <message>
            <source>This time zone is not known: choose one like Asia/Shanghai.</source>
            <translation>无法识别该时区：请填写如 Asia/Shanghai 的时区。</translation>
        </message>
        <message>
            <source>An absence ends after it begins: check its days.</source>
            <translation>缺勤的结束日期必须在开始之后：请检查日期。</translation>
        </message>
        <message>
            <source>Choose somebody else who takes over.</source>
            <translation>请选择另一位同事来接手。</translation>
        </message>
        <message>
            <source>The note is longer than 4,000 bytes: shorten it.</source>
            <translation>备注超过 4,000 字节：请缩短。</translation>
        </message>
        <message>
            <source>The glossary holds 5000 words at most.</source>
            <translation>术语表最多 5000 条。</translation>
        </message>
        <message>
            <source>This is a reviewer&apos;s file: it can be read and searched, and nothing in it can be changed.</source>
            <translation>这是复核文件：可以阅读和搜索，但其中的任何内容都不能更改。</translation>
        </message>
        <message>
            <source>This is a reviewer&apos;s file already: whoever made it can make another one.</source>
            <translation>这本身就是复核文件：请由制作它的人另外生成一份。</translation>
        </message>
        <message>
            <source>Choose the conversations for the reviewer first: 1 to 5,000 of them.</source>
            <translation>请先选择要交给复核人的会话：1 到 5,000 个。</translation>
        </message>
        <message>
            <source>You may not see what buyers wrote without masks: mask their contacts in the file, or ask somebody who may.</source>
            <translation>您无权查看未遮盖的买家内容：请在文件中遮盖联系方式，或请有权限的人来做。</translation>
        </message>
        <message>
            <source>Say what the file is for: nothing of the buyers is masked in it.</source>
            <translation>请说明文件的用途：其中买家的内容完全没有遮盖。</translation>
        </message>
        <message>
            <source>The reviewer&apos;s file is not there any more: look where it was saved.</source>
            <translation>复核文件已不在那里：请到保存它的位置查找。</translation>
        </message>
        <message>
            <source>This is no reviewer&apos;s file: restore a backup into a folder instead.</source>
            <translation>这不是复核文件：如果是备份，请恢复到一个文件夹中。</translation>
        </message>
        <message>
            <source>Nobody answered such a conversation from here in that span: choose a longer one, or other stores and persons.</source>
            <translation>该时间段内没有人在这里回复过这类会话：请选择更长的时间段，或其他店铺和人员。</translation>
        </message>
        <message>
            <source>Judge one criterion at least, each with a value of its list.</source>
            <translation>请至少给一项评分，每项取列表中的值。</translation>
        </message>
        <message>
            <source>This sample is not there any more: look at the list of samples.</source>
            <translation>该样本已不存在：请查看样本列表。</translation>
        </message>
        <message>
            <source>A stored sample cannot be read: restore a backup, or draw it again from its seed.</source>
            <translation>有一个已保存的样本无法读取：请恢复备份，或用其种子重新抽取。</translation>
        </message>
        <message>
            <source>The passphrase does not fit, or the file was changed: type it once more, or ask for the file anew.</source>
            <translation>密码不对，或文件已被改动：请重新输入，或重新索取该文件。</translation>
        </message>
        <message>
            <source>The file was changed or cut off on its way: ask for it anew.</source>
            <translation>文件在传送途中被改动或不完整：请重新索取。</translation>
        </message>
        <message>
            <source>This is no reviewer&apos;s file: choose one that ends in .iqreview.</source>
            <translation>这不是复核文件：请选择以 .iqreview 结尾的文件。</translation>
        </message>
        <message>
            <source>A reviewer&apos;s file is read without a network: nothing was asked for and nothing was sent.</source>
            <translation>复核文件不使用网络：没有请求任何内容，也没有发送任何内容。</translation>
        </message>
    </context>
    <context>
        <name>ValidationWords</name>
        <message>
            <source>give a least or a greatest number.</source>
            <translation>请填写最小值或最大值。</translation>
        </message>
        <message>
            <source>numbers begin at 0.</source>
            <translation>数值不能小于 0。</translation>
        </message>
        <message>
            <source>a day has 1440 minutes, counted from 0.</source>
            <translation>一天为 1440 分钟，从 0 开始计。</translation>
        </message>
        <message>
            <source>the least number is above the greatest one.</source>
            <translation>最小值大于最大值。</translation>
        </message>
        <message>
            <source>name at least one.</source>
            <translation>请至少填写一项。</translation>
        </message>
        <message>
            <source>at most 500 fit into one condition.</source>
            <translation>一个条件最多 500 项。</translation>
        </message>
        <message>
            <source>it is empty: write it or remove it.</source>
            <translation>内容为空：请填写或删除。</translation>
        </message>
        <message>
            <source>it is longer than 400 characters.</source>
            <translation>超过 400 个字符。</translation>
        </message>
        <message>
            <source>a star needs letters before it.</source>
            <translation>星号前面需要有字母。</translation>
        </message>
        <message>
            <source>groups stand in each other more than 6 deep.</source>
            <translation>条件组嵌套超过 6 层。</translation>
        </message>
        <message>
            <source>at most 60 conditions fit into one group.</source>
            <translation>一个条件组最多 60 个条件。</translation>
        </message>
        <message>
            <source>the group is empty: fill it or remove it.</source>
            <translation>条件组为空：请添加条件或删除该组。</translation>
        </message>
        <message>
            <source>the action &quot;%1&quot; needs to know what or who.</source>
            <translation>动作“%1”需要填写对象。</translation>
        </message>
        <message>
            <source>there is no priority &quot;%1&quot;: low, normal, high or urgent.</source>
            <translation>没有优先级“%1”：可选 low、normal、high、urgent。</translation>
        </message>
        <message>
            <source>the rule does nothing: add an action.</source>
            <translation>规则没有任何动作：请添加一个。</translation>
        </message>
        <message>
            <source>the action &quot;%1&quot; stands twice: keep one of them.</source>
            <translation>动作“%1”重复：请只保留一个。</translation>
        </message>
        <message>
            <source>it assigns in two ways: keep one of them.</source>
            <translation>分配方式有两种：请只保留一种。</translation>
        </message>
        <message>
            <source>an automatic answer must leave the conversation open for a person: remove the answer or the close.</source>
            <translation>自动回复后会话必须保持打开，以便人工处理：请删除自动回复或“完成”动作。</translation>
        </message>
        <message>
            <source>give the rule an id, a short word that stays.</source>
            <translation>请为规则填写编号：一个固定的短词。</translation>
        </message>
        <message>
            <source>give the rule a title.</source>
            <translation>请为规则填写标题。</translation>
        </message>
        <message>
            <source>the title is longer than 120 characters.</source>
            <translation>标题超过 120 个字符。</translation>
        </message>
        <message>
            <source>begin with &quot;all&quot; or &quot;any&quot;.</source>
            <translation>请以 all 或 any 开头。</translation>
        </message>
        <message>
            <source>at most 300 rules fit into one set.</source>
            <translation>一套规则最多 300 条。</translation>
        </message>
        <message>
            <source>the id &quot;%1&quot; is there twice: give one of them another.</source>
            <translation>编号“%1”重复：请更改其中一个。</translation>
        </message>
        <message>
            <source>an object is expected here.</source>
            <translation>此处应为对象。</translation>
        </message>
        <message>
            <source>there is no such field: check its spelling.</source>
            <translation>没有这个字段：请检查拼写。</translation>
        </message>
        <message>
            <source>a text is expected here.</source>
            <translation>此处应为文字。</translation>
        </message>
        <message>
            <source>true or false is expected here.</source>
            <translation>此处应为 true 或 false。</translation>
        </message>
        <message>
            <source>a list of texts is expected here.</source>
            <translation>此处应为文字列表。</translation>
        </message>
        <message>
            <source>a whole number is expected here.</source>
            <translation>此处应为整数。</translation>
        </message>
        <message>
            <source>a list of conditions is expected here.</source>
            <translation>此处应为条件列表。</translation>
        </message>
        <message>
            <source>a list of actions is expected here.</source>
            <translation>此处应为动作列表。</translation>
        </message>
        <message>
            <source>say what the condition looks at.</source>
            <translation>请说明条件检查什么。</translation>
        </message>
        <message>
            <source>there is no condition &quot;%1&quot;.</source>
            <translation>没有条件“%1”。</translation>
        </message>
        <message>
            <source>say what is to be done.</source>
            <translation>请说明要做什么。</translation>
        </message>
        <message>
            <source>there is no action &quot;%1&quot;.</source>
            <translation>没有动作“%1”。</translation>
        </message>
        <message>
            <source>there is no trigger &quot;%1&quot;: message or conversation.</source>
            <translation>没有触发方式“%1”：可选 message、conversation。</translation>
        </message>
        <message>
            <source>there is no state &quot;%1&quot;: off, shadow or live.</source>
            <translation>没有状态“%1”：可选 off、shadow、live。</translation>
        </message>
        <message>
            <source>say for which messages the rule is; {&quot;is&quot;:&quot;all&quot;,&quot;of&quot;:[]} is for every one.</source>
            <translation>请说明规则适用于哪些消息；{&quot;is&quot;:&quot;all&quot;,&quot;of&quot;:[]} 表示全部。</translation>
        </message>
        <message>
            <source>the pattern &quot;%1&quot; cannot be read (%2). Correct it, or use words instead.</source>
            <translation>无法读取模式“%1”（%2）。请修改，或改用词语。</translation>
        </message>
        <message>
            <source>there is no marketplace &quot;%1&quot;.</source>
            <translation>没有平台“%1”。</translation>
        </message>
        <message>
            <source>there is no kind of conversation &quot;%1&quot;.</source>
            <translation>没有会话类型“%1”。</translation>
        </message>
        <message>
            <source>&quot;%1&quot; is no language code: write en, ja, es, zh.</source>
            <translation>“%1”不是语言代码：请写 en、ja、es、zh。</translation>
        </message>
        <message>
            <source>there is no mood &quot;%1&quot;: calm, pleased, worried or angry.</source>
            <translation>没有情绪“%1”：可选 calm、pleased、worried、angry。</translation>
        </message>
        <message>
            <source>there is no topic &quot;%1&quot;.</source>
            <translation>没有主题“%1”。</translation>
        </message>
        <message>
            <source>write open or closed, not &quot;%1&quot;.</source>
            <translation>请写 open 或 closed，不要写“%1”。</translation>
        </message>
        <message>
            <source>The file is no JSON: check brackets, quotes and commas.</source>
            <translation>文件不是 JSON：请检查括号、引号和逗号。</translation>
        </message>
        <message>
            <source>The file holds no list &quot;rules&quot;: it begins with {&quot;rules&quot;:[.</source>
            <translation>文件中没有 rules 列表：应以 {&quot;rules&quot;:[ 开头。</translation>
        </message>
        <message>
            <source>The variable at %1 is not closed: add &quot;}}&quot;.</source>
            <translation>%1 处的变量没有结束：请加上“}}”。</translation>
        </message>
        <message>
            <source>Unknown variable &quot;%1&quot; at %2: did you mean &quot;%3&quot;?</source>
            <translation>%2 处有未知变量“%1”：是否指“%3”？</translation>
        </message>
        <message>
            <source>There are two texts in %1: keep one.</source>
            <translation>%1 有两段内容：请保留一段。</translation>
        </message>
        <message>
            <source>The text in %1 is empty: write it, or take it out.</source>
            <translation>%1 的内容为空：请填写或删除。</translation>
        </message>
        <message>
            <source>The text in %1 is longer than %2 bytes: shorten it.</source>
            <translation>%1 的内容超过 %2 字节：请缩短。</translation>
        </message>
        <message>
            <source>An entry needs at least one text.</source>
            <translation>条目至少需要一段内容。</translation>
        </message>
        <message>
            <source>Every text needs a language: choose one.</source>
            <translation>每段内容都需要语言：请选择。</translation>
        </message>
        <message>
            <source>There is no scene &quot;%1&quot;: choose one of the list.</source>
            <translation>没有场景“%1”：请从列表中选择。</translation>
        </message>
        <message>
            <source>This entry is gone: reload the list.</source>
            <translation>此条目已不存在：请刷新列表。</translation>
        </message>
        <message>
            <source>The file &quot;%1&quot; cannot be read: check its name and rights.</source>
            <translation>无法读取文件“%1”：请检查名称和权限。</translation>
        </message>
        <message>
            <source>The file is larger than 16 MB: split it.</source>
            <translation>文件超过 16 MB：请拆分。</translation>
        </message>
        <message>
            <source>The file is empty: it needs a first line with column names.</source>
            <translation>文件为空：第一行应为列名。</translation>
        </message>
        <message>
            <source>Line 1: the column &quot;%1&quot; is missing: %2</source>
            <translation>第 1 行：缺少列“%1”：%2</translation>
        </message>
        <message>
            <source>Line %1: text stands behind a closing quote.</source>
            <translation>第 %1 行：结束引号后还有文字。</translation>
        </message>
        <message>
            <source>Line %1: a quote is never closed.</source>
            <translation>第 %1 行：引号没有结束。</translation>
        </message>
        <message>
            <source>A kind of ticket has no id: give it a short word.</source>
            <translation>有一种工单没有编号：请填写一个短词。</translation>
        </message>
        <message>
            <source>The kind &quot;%1&quot; is there twice: keep one of them.</source>
            <translation>工单类型“%1”重复：请只保留一个。</translation>
        </message>
        <message>
            <source>The kind &quot;%1&quot; has no title: write one.</source>
            <translation>工单类型“%1”没有标题：请填写。</translation>
        </message>
        <message>
            <source>The checklist of &quot;%1&quot; has an empty line: write it or remove it.</source>
            <translation>“%1”的清单中有空行：请填写或删除。</translation>
        </message>
        <message>
            <source>The usual wait has to be between 1 hour and 90 days.</source>
            <translation>通常等待时间应在 1 小时到 90 天之间。</translation>
        </message>
        <message>
            <source>Each site needs a code of its own: correct &quot;%1&quot;.</source>
            <translation>每个站点的代码不能重复：请修改“%1”。</translation>
        </message>
        <message>
            <source>The wait of %1 has to be between 1 hour and 90 days.</source>
            <translation>%1 的等待时间应在 1 小时到 90 天之间。</translation>
        </message>
        <message>
            <source>Each category needs a path of its own: correct &quot;%1&quot;.</source>
            <translation>每个类别的路径不能重复：请修改“%1”。</translation>
        </message>
        <message>
            <source>This category says nothing of the matter and lengthens the wait. Choose a more exact one: %1.</source>
            <translation>此类别不能说明问题，会延长等待：请选择更准确的类别：%1。</translation>
        </message>
        <message>
            <source>The time for an appeal has to be between 1 hour and a year.</source>
            <translation>申诉时限应在 1 小时到 1 年之间。</translation>
        </message>
        <message>
            <source>Each document needs an id of its own: correct &quot;%1&quot;.</source>
            <translation>每份文件的编号不能重复：请修改“%1”。</translation>
        </message>
        <message>
            <source>A document cannot be younger than its own date: correct &quot;%1&quot;.</source>
            <translation>文件有效天数不能为负：请修改“%1”。</translation>
        </message>
        <message>
            <source>Each reason needs an id of its own: correct &quot;%1&quot;.</source>
            <translation>每个原因的编号不能重复：请修改“%1”。</translation>
        </message>
        <message>
            <source>The reason &quot;%1&quot; names a document &quot;%2&quot; that is not in the list.</source>
            <translation>原因“%1”引用了列表中没有的文件“%2”。</translation>
        </message>
        <message>
            <source>id, title, language and body are needed.</source>
            <translation>需要 id、title、language、body 四列。</translation>
        </message>
        <message>
            <source>There is no kind &quot;%1&quot; that needs a second name: choose refund, legal or claim.</source>
            <translation>没有需要第二人确认的类别“%1”：可选 refund、legal、claim。</translation>
        </message>
        <message>
            <source>A template needs a title of 1 to 120 characters.</source>
            <translation>模板需要 1 到 120 个字符的标题。</translation>
        </message>
        <message>
            <source>A template needs at least one wording.</source>
            <translation>模板至少需要一段文本。</translation>
        </message>
        <message>
            <source>Every wording needs a language: choose one.</source>
            <translation>每段文本都需要语言：请选择。</translation>
        </message>
        <message>
            <source>There are two wordings in %1 for the same days: keep one, or change their days.</source>
            <translation>%1 在相同日期有两段文本：请保留一段或更改日期。</translation>
        </message>
        <message>
            <source>The wording in %1 is empty: write it, or take it out.</source>
            <translation>%1 的文本为空：请填写或删除。</translation>
        </message>
        <message>
            <source>The wording in %1 is longer than %2 bytes: shorten it.</source>
            <translation>%1 的文本超过 %2 字节：请缩短。</translation>
        </message>
        <message>
            <source>The season of the wording in %1: &quot;%2&quot; is no day; write 2027-01-31.</source>
            <translation>%1 文本的有效期：“%2”不是日期，请写成 2027-01-31。</translation>
        </message>
        <message>
            <source>The season of the wording in %1 ends before it begins: change its days.</source>
            <translation>%1 文本的有效期结束早于开始：请更改日期。</translation>
        </message>
        <message>
            <source>A shortcut has at most 40 characters without spaces and slashes.</source>
            <translation>快捷码最多 40 个字符，不含空格和斜杠。</translation>
        </message>
        <message>
            <source>Every page of the database passes its check.</source>
            <translation>数据库的每一页都通过检查。</translation>
        </message>
        <message>
            <source>Close the desk, copy the workspace folder, then restore the newest snapshot or backup.</source>
            <translation>请关闭程序，复制工作区文件夹，然后恢复最新的快照或备份。</translation>
        </message>
        <message>
            <source>Restore the newest backup.</source>
            <translation>请恢复最新的备份。</translation>
        </message>
        <message>
            <source>Keep this workspace as it is and compare it with a backup.</source>
            <translation>请保持此工作区不变，并与备份比较。</translation>
        </message>
        <message>
            <source>The journal is intact: %1 rows.</source>
            <translation>日志完整：%1 行。</translation>
        </message>
        <message>
            <source>The journal does not end with the row it should: rows are missing at its end.</source>
            <translation>日志结尾不正确：末尾缺少若干行。</translation>
        </message>
        <message>
            <source>All %1 messages are searchable.</source>
            <translation>全部 %1 条消息均可搜索。</translation>
        </message>
        <message>
            <source>%1 of %2 messages are not searchable yet.</source>
            <translation>%2 条消息中有 %1 条尚不能搜索。</translation>
        </message>
        <message>
            <source>Leave the desk open for a moment: indexing goes on in the background.</source>
            <translation>请让程序继续运行片刻：后台正在建立索引。</translation>
        </message>
        <message>
            <source>%1 answers wait for a person.</source>
            <translation>%1 条回复等待人工处理。</translation>
        </message>
        <message>
            <source>Open the outbox and decide each of them.</source>
            <translation>请打开发件箱逐条处理。</translation>
        </message>
        <message>
            <source>Nothing waits to be sent.</source>
            <translation>没有等待发送的内容。</translation>
        </message>
        <message>
            <source>%1 answers are on their way.</source>
            <translation>%1 条回复正在发送。</translation>
        </message>
        <message>
            <source>The free space could not be read.</source>
            <translation>无法读取剩余空间。</translation>
        </message>
        <message>
            <source>%1 MB are free.</source>
            <translation>剩余 %1 MB。</translation>
        </message>
        <message>
            <source>Free some space: the desk needs room for snapshots.</source>
            <translation>请释放空间：程序需要空间保存快照。</translation>
        </message>
        <message>
            <source>No rule pack is in force: answers are checked for length and characters alone.</source>
            <translation>没有生效的规则包：只检查回复的长度和字符。</translation>
        </message>
        <message>
            <source>Install the program anew.</source>
            <translation>请重新安装程序。</translation>
        </message>
        <message>
            <source>%1 rule packs of the outgoing check are in force and recent.</source>
            <translation>发送前检查的 %1 个规则包均已生效且较新。</translation>
        </message>
        <message>
            <source>Rule packs of the outgoing check are older than %1 days: %2.</source>
            <translation>发送前检查的规则包已超过 %1 天：%2。</translation>
        </message>
        <message>
            <source>Get newer packs and import them: inquirydeskctl rule-packs import FILE.</source>
            <translation>请获取新的规则包并导入：inquirydeskctl rule-packs import FILE。</translation>
        </message>
        <message>
            <source>Nothing is affected: every store that was read answers.</source>
            <translation>没有受影响的店铺：读取的店铺均有应答。</translation>
        </message>
        <message>
            <source>Open the conversation and decide what becomes of its answer.</source>
            <translation>请打开会话，决定如何处理这条回复。</translation>
        </message>
        <message>
            <source>Run inquirydeskctl store check %1: it goes through the steps.</source>
            <translation>请运行 inquirydeskctl store check %1，逐步检查。</translation>
        </message>
        <message>
            <source>The rule &quot;%1&quot; rests (%2: %3).</source>
            <translation>规则“%1”已暂停（%2：%3）。</translation>
        </message>
        <message>
            <source>Open the rule in the settings and choose something that is there and approved.</source>
            <translation>请在设置中打开该规则，选择存在且已批准的内容。</translation>
        </message>
        <message>
            <source>The workspace is encrypted at rest.</source>
            <translation>工作区已加密保存。</translation>
        </message>
        <message>
            <source>This build does not encrypt its workspace.</source>
            <translation>此版本不加密工作区。</translation>
        </message>
        <message>
            <source>Use it with sandbox stores only; install a build with SQLCipher.</source>
            <translation>请仅用于沙盒店铺，或安装带 SQLCipher 的版本。</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>已连接。</translation>
        </message>
        <message>
            <source>Added, not read yet.</source>
            <translation>已添加，尚未读取。</translation>
        </message>
        <message>
            <source>Sync, or test the connection.</source>
            <translation>请同步或测试连接。</translation>
        </message>
        <message>
            <source>The sign-in is no longer accepted.</source>
            <translation>授权已失效。</translation>
        </message>
        <message>
            <source>The sign-in is no longer accepted (%1).</source>
            <translation>授权已失效（%1）。</translation>
        </message>
        <message>
            <source>Nobody has signed this store in yet (%1).</source>
            <translation>此店铺尚未授权（%1）。</translation>
        </message>
        <message>
            <source>Sign in with the main account of the shop.</source>
            <translation>请用店铺主账号授权。</translation>
        </message>
        <message>
            <source>Sign in again with the main account; history and settings stay.</source>
            <translation>请用主账号重新授权；历史记录和设置都会保留。</translation>
        </message>
        <message>
            <source>A right is missing (%1).</source>
            <translation>缺少权限（%1）。</translation>
        </message>
        <message>
            <source>Grant the named right in the platform&apos;s developer settings, then sign in again.</source>
            <translation>请在平台开发者设置中授予该权限，然后重新授权。</translation>
        </message>
        <message>
            <source>The platform cannot be reached from this computer (%1).</source>
            <translation>无法从本机连接平台（%1）。</translation>
        </message>
        <message>
            <source>Check the network, the proxy of this store and the firewall, then test the connection.</source>
            <translation>请检查网络、店铺代理和防火墙，然后测试连接。</translation>
        </message>
        <message>
            <source>The platform answers with errors (%1).</source>
            <translation>平台返回错误（%1）。</translation>
        </message>
        <message>
            <source>Wait; the desk tries again by itself. Answer urgent buyers on the platform&apos;s own page.</source>
            <translation>请稍候，程序会自动重试。紧急买家请到平台页面回复。</translation>
        </message>
        <message>
            <source>The enquiry was handed over, but not stored.</source>
            <translation>测试咨询已提交，但没有保存。</translation>
        </message>
        <message>
            <source>The enquiry was stored, but nobody was told.</source>
            <translation>测试咨询已保存，但没有通知任何人。</translation>
        </message>
        <message>
            <source>The enquiry is not in the list of what needs a reply.</source>
            <translation>测试咨询没有出现在需回复列表中。</translation>
        </message>
        <message>
            <source>The enquiry has no deadline: see the deadline settings of this store.</source>
            <translation>测试咨询没有时限：请查看该店铺的时限设置。</translation>
        </message>
        <message>
            <source>Written in &quot;%1&quot;, recognised as &quot;%2&quot;.</source>
            <translation>文字为“%1”，识别为“%2”。</translation>
        </message>
        <message>
            <source>The answer arrived, but the enquiry still counts as waiting.</source>
            <translation>回复已送达，但咨询仍显示为等待中。</translation>
        </message>
        <message>
            <source>The answer did not leave the outbox.</source>
            <translation>回复没有离开发件箱。</translation>
        </message>
        <message>
            <source>Not tried: nothing arrived.</source>
            <translation>未尝试：没有收到内容。</translation>
        </message>
        <message>
            <source>The test enquiry is over.</source>
            <translation>测试咨询已结束。</translation>
        </message>
        <message>
            <source>The buyer takes no messages that are not needed for the order.</source>
            <translation>买家不接收与订单无关的消息。</translation>
        </message>
        <message>
            <source>Amazon did not deliver it; its notice says why.</source>
            <translation>亚马逊没有投递；原因见其通知。</translation>
        </message>
        <message>
            <source>The wording in %1: %2</source>
            <translation>%1 的文本：%2</translation>
        </message>
        <message>
            <source>The text in %1: %2</source>
            <translation>%1 的内容：%2</translation>
        </message>
        <message>
            <source>Rule %1: %2</source>
            <translation>规则 %1：%2</translation>
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
            <source>A question takes one reply, and it has been given.</source>
            <translation>每个咨询只能回答一次，已回答过。</translation>
        </message>
        <message>
            <source>This store has no connection that could send.</source>
            <translation>此店铺没有可用于发送的连接。</translation>
        </message>
        <message>
            <source>The platform offers no way to reply here.</source>
            <translation>平台不支持在此回复。</translation>
        </message>
        <message>
            <source>Notices of the platform take no reply.</source>
            <translation>平台通知不能回复。</translation>
        </message>
        <message>
            <source>Imported history takes no reply.</source>
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
        <message>
            <source>Mailbox</source>
            <translation>邮箱</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the names of a list</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the parts of a sentence that is read aloud</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>Only a notification mail told of this conversation: the platform does not show it yet, so nothing can be sent there. Answer on the platform&apos;s page, or wait until it is shown.</source>
            <translation>此会话目前仅由通知邮件得知：平台尚未显示，暂时无法发送。请到平台页面回复，或等待其显示。</translation>
        </message>
        <message>
            <source>Cancellation pending</source>
            <translation>待确认取消</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Being returned</source>
            <translation>退货中</translation>
        </message>
        <message>
            <source>Change pending</source>
            <translation>待确认变更</translation>
        </message>
        <message>
            <source>The application has no grant for Shopee&apos;s chat. Ask your account manager for it, and answer in the Seller Centre until then.</source>
            <translation>应用没有 Shopee 聊天权限。请向客户经理申请，在此之前请在卖家中心回复。</translation>
        </message>
        <message>
            <source>Return requested</source>
            <translation>已申请退货</translation>
        </message>
        <message>
            <source>Returned</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Return inspected</source>
            <translation>退货已验收</translation>
        </message>
        <message>
            <source>Return failed</source>
            <translation>退货失败</translation>
        </message>
        <message>
            <source>A case is answered on its own page: the chip in the head of this conversation, or the command “Open its case”, leads there.</source>
            <translation>案件请在案件页面处理：点击会话顶部的“案件”标签，或使用命令“打开相关案件”。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AbilityTable</name>
        <message>
            <source>%1: read %2; reply %3. %4</source>
            <comment>what, whether it can be read, whether it can be answered, remark</comment>
            <translation>%1：读取 %2；回复 %3。%4</translation>
        </message>
        <message>
            <source>What the platform allows</source>
            <translation>平台允许的操作</translation>
        </message>
        <message>
            <source>What</source>
            <translation>事项</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Remark</source>
            <translation>说明</translation>
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
            <source>Alerts</source>
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
            <source>Takes this alert off the window; the store&apos;s state stays shown (Shift+F5)</source>
            <translation>从窗口移除这条告警；店铺状态仍会显示（Shift+F5）</translation>
        </message>
        <message numerus="yes">
            <source>%1 · and %n more store(s)</source>
            <comment>alarm</comment>
            <translation>
                <numerusform>%1 · 另有 %n 家店铺</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>kind of alarm, what is wrong</comment>
            <translation>%1 · %2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertCenter</name>
        <message>
            <source>No alert is open.</source>
            <translation>没有未确认的告警。</translation>
        </message>
        <message>
            <source>No alert was raised yet.</source>
            <translation>还没有出现过告警。</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>告警</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未确认</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>未确认 %1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>Acknowledge</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>Acknowledge all</source>
            <translation>全部确认</translation>
        </message>
        <message>
            <source>Acknowledge the selected alert</source>
            <translation>确认所选告警</translation>
        </message>
        <message>
            <source>Acknowledge all alerts</source>
            <translation>确认所有告警</translation>
        </message>
        <message>
            <source>All alerts that were raised, with who acknowledged them</source>
            <translation>所有出现过的告警及其确认人</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertFlow</name>
        <message numerus="yes">
            <source>%n alert(s) acknowledged</source>
            <translation>
                <numerusform>已确认 %n 条告警</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertModel</name>
        <message>
            <source>Other alerts</source>
            <translation>其他告警</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) down: %1</source>
            <translation>
                <numerusform>%n 家店铺中断：%1</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of alert, what is wrong</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 · %2: %3</source>
            <comment>kind of alert, store, what is wrong</comment>
            <translation>%1 · %2：%3</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>over since %1</source>
            <translation>%1 已解除</translation>
        </message>
        <message>
            <source>acknowledged by %1, %2</source>
            <comment>name, time</comment>
            <translation>%1 于 %2 确认</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AlertsPage</name>
        <message>
            <source>Alerts</source>
            <translation>告警</translation>
        </message>
        <message>
            <source>A store is not synced any more</source>
            <translation>店铺停止同步</translation>
        </message>
        <message>
            <source>Too many threads wait for a reply</source>
            <translation>待回复的会话过多</translation>
        </message>
        <message>
            <source>A sign-in ends soon</source>
            <translation>授权即将到期</translation>
        </message>
        <message>
            <source>A watched thread has no reply yet</source>
            <translation>关注的会话仍未回复</translation>
        </message>
        <message>
            <source>Silent: only the alert centre</source>
            <translation>静默：仅显示在告警中心</translation>
        </message>
        <message>
            <source>Badge: a number on the program&apos;s icon</source>
            <translation>角标：在程序图标上显示数字</translation>
        </message>
        <message>
            <source>Badge and a notice</source>
            <translation>角标和通知</translation>
        </message>
        <message>
            <source>Badge, a notice and a sound</source>
            <translation>角标、通知和声音</translation>
        </message>
        <message>
            <source>How to notify</source>
            <translation>告警方式</translation>
        </message>
        <message>
            <source>Notices name store, order and deadline, never a buyer. Every alert stays in the alert centre until somebody acknowledges it.</source>
            <translation>通知只写店铺、订单和期限，不写买家。每条告警都保留在告警中心，直到有人确认。</translation>
        </message>
        <message>
            <source>Quiet hours</source>
            <translation>免打扰时段</translation>
        </message>
        <message>
            <source>No notice and no sound at certain hours</source>
            <translation>在指定时段不弹通知、不响声音</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>What to alert about</source>
            <translation>告警内容</translation>
        </message>
        <message>
            <source>Also while I work in the window</source>
            <translation>在窗口中工作时也通知</translation>
        </message>
        <message>
            <source>Closing the window leaves the desk running in the tray</source>
            <translation>关闭窗口后继续在托盘中运行</translation>
        </message>
        <message>
            <source>A reply waits for a decision</source>
            <translation>有回复等待人工决定</translation>
        </message>
        <message>
            <source>A rule asks to look at a thread</source>
            <translation>规则提醒查看会话</translation>
        </message>
        <message>
            <source>Automatic replies of a store rest</source>
            <translation>店铺的自动回复已暂停</translation>
        </message>
        <message>
            <source>A deadline comes near</source>
            <translation>时限将到</translation>
        </message>
        <message>
            <source>A deadline was missed</source>
            <translation>时限已逾期</translation>
        </message>
        <message>
            <source>A deadline that the lead is told of</source>
            <translation>需通知主管的时限</translation>
        </message>
        <message>
            <source>A thread was handed on</source>
            <translation>会话已转交</translation>
        </message>
        <message>
            <source>The daily round begins</source>
            <translation>每日巡检开始</translation>
        </message>
        <message>
            <source>The weekly health check is ready</source>
            <translation>每周体检报告已生成</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealClock</name>
        <message>
            <source>counted from the platform&apos;s mail of %1</source>
            <translation>自平台邮件时间 %1 起算</translation>
        </message>
        <message>
            <source>counted from %1, as entered by hand</source>
            <translation>自 %1 起算（手动填写）</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>已裁决</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s)</source>
            <translation>
                <numerusform>%n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealEvidence</name>
        <message>
            <source>Choose the reason: what has to be there depends on it.</source>
            <translation>请选择原因：需要哪些材料由它决定。</translation>
        </message>
        <message>
            <source>Further files</source>
            <translation>其他文件</translation>
        </message>
        <message>
            <source>there</source>
            <translation>已有</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>缺少</translation>
        </message>
        <message>
            <source>would help</source>
            <translation>有则更好</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>document, whether it is there</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source> or </source>
            <comment>between documents of which one will do</comment>
            <translation> 或 </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealFlow</name>
        <message>
            <source>This address is not opened: only pages that begin with https are.</source>
            <translation>此地址不会打开：只打开以 https 开头的网页。</translation>
        </message>
        <message>
            <source>Handed in</source>
            <translation>已提交</translation>
        </message>
        <message>
            <source>Where it went: empty for the page of its notification, else the address it was sent to.
Public addresses of a platform are refused: an appeal belongs under its notification.</source>
            <translation>提交到哪里：留空表示在通知页面提交，否则填写收件地址。
平台的公开邮箱会被拒绝：申诉应挂在对应通知下。</translation>
        </message>
        <message>
            <source>Reinstated</source>
            <translation>已恢复</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>The platform&apos;s words</source>
            <translation>平台的原话</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealForm</name>
        <message>
            <source>New appeal</source>
            <translation>新建申诉</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Number of the notification</source>
            <translation>通知编号</translation>
        </message>
        <message>
            <source>Its page on the platform</source>
            <translation>它在平台上的页面</translation>
        </message>
        <message>
            <source>When the platform wrote it (%1)</source>
            <translation>平台发出通知的时间（%1）</translation>
        </message>
        <message>
            <source>Reason it gives</source>
            <translation>通知给出的原因</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Begin the appeal</source>
            <translation>开始申诉</translation>
        </message>
        <message numerus="yes">
            <source>From a notification that came as a mail it is quicker: open it among the platform notices and choose “New appeal” there; store and time are its own then. The time for an appeal is %n hour(s).</source>
            <translation>
                <numerusform>如果通知以邮件到达会更快：在平台通知中打开它并选择“新建申诉”，店铺和时间会自动带入。申诉时限为 %n 小时。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not chosen yet</source>
            <translation>尚未选择</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealNotice</name>
        <message>
            <source>Not chosen yet</source>
            <translation>尚未选择</translation>
        </message>
        <message>
            <source>Number of the notification</source>
            <translation>通知编号</translation>
        </message>
        <message>
            <source>Its page on the platform</source>
            <translation>它在平台上的页面</translation>
        </message>
        <message>
            <source>Reason it gives</source>
            <translation>通知给出的原因</translation>
        </message>
        <message>
            <source>Open its page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <source>Open the page of the notification</source>
            <translation>打开通知页面</translation>
        </message>
        <message>
            <source>The mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Show the mail of the notification</source>
            <translation>显示通知邮件</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealPanel</name>
        <message>
            <source>Notification without a number</source>
            <translation>没有编号的通知</translation>
        </message>
        <message>
            <source>Appeal %1</source>
            <translation>申诉 %1</translation>
        </message>
        <message>
            <source>Appeal %1 · notification %2</source>
            <translation>申诉 %1 · 通知 %2</translation>
        </message>
        <message>
            <source>begun by %1</source>
            <translation>由 %1 开始</translation>
        </message>
        <message>
            <source>It is ready</source>
            <translation>已就绪</translation>
        </message>
        <message>
            <source>It was handed in…</source>
            <translation>已提交…</translation>
        </message>
        <message>
            <source>Reinstated…</source>
            <translation>已恢复…</translation>
        </message>
        <message>
            <source>Refused…</source>
            <translation>被拒绝…</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>继续写</translation>
        </message>
        <message>
            <source>Write the next attempt</source>
            <translation>撰写下一次申诉</translation>
        </message>
        <message>
            <source>Archive in a folder…</source>
            <translation>归档到文件夹…</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>time, person, what happened</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>申诉</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>appeals</comment>
            <translation>未结</translation>
        </message>
        <message>
            <source>Decided</source>
            <comment>appeals</comment>
            <translation>已裁决</translation>
        </message>
        <message>
            <source>New appeal</source>
            <translation>新建申诉</translation>
        </message>
        <message>
            <source>No appeal here. Begin one from a notice of the platform with the command “New appeal”: the clock runs from that notice.</source>
            <translation>这里没有申诉。请在平台通知上用“新建申诉”命令开始：时限自该通知起算。</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Plan of action</source>
            <translation>行动计划</translation>
        </message>
        <message>
            <source>Still to be done</source>
            <translation>待完成</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AppealPlan</name>
        <message>
            <source>Machine translation, read by nobody yet: a platform notices. Edit it, or say that you have read it.</source>
            <translation>机器翻译，尚无人阅读：平台看得出来。请修改，或确认已读。</translation>
        </message>
        <message>
            <source>I have read it</source>
            <translation>我已读过</translation>
        </message>
        <message>
            <source>Paste a machine translation</source>
            <translation>粘贴机器翻译</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AssistFlow</name>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>已保存，日志中有记录。</translation>
        </message>
        <message>
            <source>Learned. The figures below tell how well it went.</source>
            <translation>学习完成，效果见下方数字。</translation>
        </message>
        <message>
            <source>What was learned is gone.</source>
            <translation>学习到的内容已清除。</translation>
        </message>
        <message>
            <source>Kept. The key is in the secret store of this workspace.</source>
            <translation>已保存，密钥存放在此工作区的保密存储中。</translation>
        </message>
        <message>
            <source>Practice has begun: nothing this person sends reaches a buyer.</source>
            <translation>练习已开始：此人发送的内容不会到达买家。</translation>
        </message>
        <message>
            <source>Practice has ended: replies go to buyers again.</source>
            <translation>练习已结束：回复将重新发给买家。</translation>
        </message>
        <message>
            <source>The comment was kept.</source>
            <translation>点评已保存。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AssistPage</name>
        <message>
            <source>Writing assistance</source>
            <translation>写作辅助</translation>
        </message>
        <message>
            <source>Hints while reading and writing. They never change or send anything by themselves, and each can be switched off.</source>
            <translation>阅读和书写时的提示，不会自行更改或发送任何内容，每一项都可以关闭。</translation>
        </message>
        <message>
            <source>Mood of buyers</source>
            <translation>买家情绪</translation>
        </message>
        <message>
            <source>Show how a buyer&apos;s message sounds</source>
            <translation>显示买家消息的语气</translation>
        </message>
        <message>
            <source>Read from words in Chinese, English, Japanese and Spanish when the message arrives. A hint, not a judgement: it may be wrong.</source>
            <translation>消息到达时根据中、英、日、西语的用词判断。仅为提示，不是定论，可能有误。</translation>
        </message>
        <message numerus="yes">
            <source>Nothing has been learned yet. A tag is learned once it stands on %n thread(s).</source>
            <translation>
                <numerusform>尚未学习。某个标签出现在 %n 个会话后才会学习。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Learned on %1 from %n thread(s); macro-F1 %2, measured on %3 of them that were kept aside.</source>
            <translation>
                <numerusform>%1 从 %n 个会话学习；宏平均 F1 为 %2，用其中预留的 %3 个测得。</numerusform>
            </translation>
        </message>
        <message>
            <source>Suggested tags</source>
            <translation>标签建议</translation>
        </message>
        <message>
            <source>Suggest tags in the thread</source>
            <translation>在会话中建议标签</translation>
        </message>
        <message>
            <source>Learned on this computer from the tags your team gave; nothing leaves it. A suggestion is never applied by itself: Shift+A or a click takes it.</source>
            <translation>在本机根据团队打过的标签学习，数据不外传。建议不会自动生效：按 Shift+A 或点击才采用。</translation>
        </message>
        <message>
            <source>Learning…</source>
            <translation>正在学习…</translation>
        </message>
        <message>
            <source>Learn now</source>
            <translation>立即学习</translation>
        </message>
        <message>
            <source>Forget what was learned</source>
            <translation>清除学习结果</translation>
        </message>
        <message>
            <source>How Spanish-speaking buyers are addressed</source>
            <translation>对西语买家的称呼方式</translation>
        </message>
        <message>
            <source>A reply that says it the other way is marked while you write. Words of Spain are marked for every store outside Spain.</source>
            <translation>书写时，与设定不同的称呼会被标出；西班牙以外的店铺会标出西班牙本土用语。</translation>
        </message>
        <message>
            <source>There is no store yet.</source>
            <translation>还没有店铺。</translation>
        </message>
        <message>
            <source>either way</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>usted (formal)</source>
            <translation>usted（尊称）</translation>
        </message>
        <message>
            <source>tú (informal)</source>
            <translation>tú（亲近）</translation>
        </message>
        <message>
            <source>Draft by a language model</source>
            <translation>语言模型起草</translation>
        </message>
        <message>
            <source>A server that speaks as OpenAI&apos;s does writes a first version; the command is “Draft a reply with the language model”. The messages of the thread leave this computer then; names, addresses, telephone, order and tracking numbers and amounts are replaced before and put back after. A draft is marked until you change or confirm it and is never sent by itself.</source>
            <translation>由兼容 OpenAI 接口的服务器写出初稿，命令为“用语言模型起草回复”。此时会话消息会离开本机；姓名、地址、电话、订单号、物流单号和金额会先被替换，返回后再还原。草稿在您修改或确认前一直带有标记，绝不会自动发送。</translation>
        </message>
        <message>
            <source>Offer drafts</source>
            <translation>提供起草功能</translation>
        </message>
        <message>
            <source>Address of the server</source>
            <translation>服务器地址</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>模型</translation>
        </message>
        <message>
            <source>A key is kept. Type another one to replace it.</source>
            <translation>已保存密钥，输入新密钥即可替换。</translation>
        </message>
        <message>
            <source>May stay empty for a server of your own</source>
            <translation>自建服务器可留空</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Offered for threads of:</source>
            <translation>用于以下平台的会话：</translation>
        </message>
        <message>
            <source>Marketplaces where drafts are offered</source>
            <translation>提供起草功能的平台</translation>
        </message>
        <message>
            <source>%1: their rules for programs leave open whether buyers&apos; messages may go to a language model. Check them before you switch it on.</source>
            <translation>%1：其程序使用条款未明确是否允许把买家消息交给语言模型，请先核实再打开。</translation>
        </message>
        <message>
            <source>Save the draft settings</source>
            <translation>保存起草设置</translation>
        </message>
        <message>
            <source>Remove the key</source>
            <translation>删除密钥</translation>
        </message>
        <message>
            <source>No store has Spanish-speaking buyers yet.</source>
            <translation>目前没有店铺有说西班牙语的买家。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AttachmentFlow</name>
        <message>
            <source>Take care: its content is not of the kind its name says.</source>
            <translation>注意：文件内容与其名称所示的类型不符。</translation>
        </message>
        <message>
            <source>Not loaded: %1 Click to try again.</source>
            <translation>未载入：%1 点击重试。</translation>
        </message>
        <message>
            <source>Save the file as</source>
            <translation>附件另存为</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>正在保存…</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>已保存为 %1</translation>
        </message>
        <message>
            <source>Not saved: there is a file of this name already, and nothing is overwritten. Choose another name.</source>
            <translation>未保存：已有同名文件，不会覆盖。请换一个名称。</translation>
        </message>
        <message>
            <source>As received from the platform</source>
            <translation>平台收到的原文</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AuditFlow</name>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>a field and its new value</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1: %2 → %3</source>
            <comment>a field, before, after</comment>
            <translation>%1：%2 → %3</translation>
        </message>
        <message>
            <source>Writing the events…</source>
            <translation>正在写出事件…</translation>
        </message>
        <message numerus="yes">
            <source>%n event(s) were written to %1.</source>
            <translation>
                <numerusform>已将 %n 条事件写入 %1。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::AutomationPage</name>
        <message>
            <source>Automatic replies</source>
            <translation>自动回复</translation>
        </message>
        <message>
            <source>Automatic replies are off until you switch them on for a store. Angry, repeated and after-sale messages always go to a person, and no automatic reply stops a platform&apos;s clock.</source>
            <translation>自动回复默认关闭，需要按店铺逐一开启。情绪激动、重复追问和售后类消息始终由人工处理，任何自动回复都不会停止平台的回复计时。</translation>
        </message>
        <message>
            <source>Connect a store first.</source>
            <translation>请先连接店铺。</translation>
        </message>
        <message>
            <source>Not possible: %1 forbids automatic replies, or counts them against the account.</source>
            <translation>无法开启：%1 禁止自动回复，或会因此影响账号。</translation>
        </message>
        <message>
            <source>Off: this store only shows messages.</source>
            <translation>关闭：该店铺为仅查看模式。</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Paused since %1, because the store cannot be synced. It goes on after a clean sync.</source>
            <translation>自 %1 起暂停，因为店铺无法同步。同步恢复正常后自动继续。</translation>
        </message>
        <message>
            <source>Paused by a person since %1.</source>
            <translation>自 %1 起由人工暂停。</translation>
        </message>
        <message>
            <source>On</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>Last 7 days: %1 automatic replies, %2 % of all replies.</source>
            <translation>最近 7 天：自动回复 %1 条，占全部回复的 %2 %。</translation>
        </message>
        <message>
            <source>Kept back: %1</source>
            <translation>未发送：%1</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>暂停</translation>
        </message>
        <message>
            <source>Automatic replies in one conversation</source>
            <translation>单个会话内的自动回复条数</translation>
        </message>
        <message>
            <source>… within so many hours</source>
            <translation>……在多少小时之内</translation>
        </message>
        <message>
            <source>Of the whole store in an hour, at most</source>
            <translation>整个店铺每小时最多</translation>
        </message>
        <message>
            <source>Save limits</source>
            <translation>保存上限</translation>
        </message>
        <message>
            <source>Read the figures again</source>
            <translation>重新读取数据</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::BulkBar</name>
        <message>
            <source>Choose all of this list</source>
            <translation>选中整个列表</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Assign</source>
            <translation>分配</translation>
        </message>
        <message>
            <source>Snooze</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>Reply by template</source>
            <translation>用模板回复</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>无需回复</translation>
        </message>
        <message>
            <source>Mark as read</source>
            <translation>标为已读</translation>
        </message>
        <message>
            <source>Mark as unread</source>
            <translation>标为未读</translation>
        </message>
        <message>
            <source>%1 of %2 selected</source>
            <comment>rows of the list</comment>
            <translation>已选 %1 / %2</translation>
        </message>
        <message>
            <source>%1 selected</source>
            <comment>rows of the list</comment>
            <translation>已选 %1</translation>
        </message>
        <message>
            <source>%1 of %2 done</source>
            <comment>threads of a long action</comment>
            <translation>已处理 %1 / %2</translation>
        </message>
        <message>
            <source>What to do with the chosen threads</source>
            <translation>对所选会话的操作</translation>
        </message>
        <message>
            <source>Clear the selection</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <source>More for the chosen threads</source>
            <translation>所选会话的更多操作</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Stop after the threads that are being changed now</source>
            <translation>处理完正在修改的会话后停止</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::BulkReplyFlow</name>
        <message>
            <source>Choose the threads to reply to first: X marks a row.</source>
            <translation>请先选择要回复的会话：按 X 勾选一行。</translation>
        </message>
        <message numerus="yes">
            <source>One template replies to at most %n thread(s) at a time.</source>
            <translation>
                <numerusform>一个模板一次最多回复 %n 个会话。</numerusform>
            </translation>
        </message>
        <message>
            <source>The last action on many threads is still under way.</source>
            <translation>上一次批量操作仍在进行。</translation>
        </message>
        <message numerus="yes">
            <source>Reply to %n thread(s) by template</source>
            <translation>
                <numerusform>用模板回复 %n 个会话</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a template</source>
            <translation>查找模板</translation>
        </message>
        <message>
            <source>Stopped: nothing was sent.</source>
            <translation>已停止：未发送任何内容。</translation>
        </message>
        <message>
            <source>This template fits all of them</source>
            <translation>此模板可以回复全部会话</translation>
        </message>
        <message numerus="yes">
            <source>It does not fit %n thread(s)</source>
            <translation>
                <numerusform>%n 个会话不能用它回复</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>请选择</translation>
        </message>
        <message numerus="yes">
            <source>Reply to %n thread(s)</source>
            <translation>
                <numerusform>回复 %n 个会话</numerusform>
            </translation>
        </message>
        <message>
            <source>Show which ones cannot, and why</source>
            <translation>查看哪些不能回复及原因</translation>
        </message>
        <message>
            <source>Send nothing</source>
            <translation>不发送</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) wait to be sent.</source>
            <translation>
                <numerusform>%n 条回复等待发送。</numerusform>
            </translation>
        </message>
        <message>
            <source>no value for %1</source>
            <translation>%1 没有值</translation>
        </message>
        <message>
            <source>a rule of the platform forbids this text</source>
            <translation>平台规则不允许此内容</translation>
        </message>
        <message>
            <source>this buyer got the same template last</source>
            <translation>上次已给这位买家发过同一模板</translation>
        </message>
        <message>
            <source>you stopped before it</source>
            <translation>您在处理到它之前停止了</translation>
        </message>
        <message>
            <source>The last template replied to every thread.</source>
            <translation>上次模板已回复全部会话。</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) without a reply: Enter opens one</source>
            <translation>
                <numerusform>%n 个会话未回复：按 Enter 打开</numerusform>
            </translation>
        </message>
        <message>
            <source>Find a buyer</source>
            <translation>查找买家</translation>
        </message>
        <message>
            <source>kept for your coach: you are in practice</source>
            <translation>已留给带教老师：您正在练习</translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) have a reply waiting already</source>
            <translation>
                <numerusform>已有 %n 位买家的回复待发</numerusform>
            </translation>
        </message>
        <message>
            <source>Show who is left out, and why</source>
            <translation>查看哪些买家被排除及原因</translation>
        </message>
        <message numerus="yes">
            <source>Reply to all %n thread(s), also where a reply waits</source>
            <translation>
                <numerusform>回复全部 %n 个会话，包括已有待发回复的</numerusform>
            </translation>
        </message>
        <message>
            <source>a reply leaves at %1</source>
            <translation>已安排在 %1 发送回复</translation>
        </message>
        <message>
            <source>a reply waits in the outbox</source>
            <translation>发件箱中已有待发回复</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CalendarForm</name>
        <message>
            <source>China</source>
            <translation>中国</translation>
        </message>
        <message>
            <source>Germany</source>
            <translation>德国</translation>
        </message>
        <message>
            <source>Spain</source>
            <translation>西班牙</translation>
        </message>
        <message>
            <source>Japan</source>
            <translation>日本</translation>
        </message>
        <message>
            <source>Mexico</source>
            <translation>墨西哥</translation>
        </message>
        <message>
            <source>United Kingdom</source>
            <translation>英国</translation>
        </message>
        <message>
            <source>United States</source>
            <translation>美国</translation>
        </message>
        <message>
            <source>%1 not verified</source>
            <comment>years of a list of holidays</comment>
            <translation>%1 年未核实</translation>
        </message>
        <message>
            <source>Name of the calendar</source>
            <translation>日历名称</translation>
        </message>
        <message>
            <source>Time zone, like Asia/Shanghai; empty: that of the store</source>
            <translation>时区，如 Asia/Shanghai；留空则用店铺时区</translation>
        </message>
        <message>
            <source>Time zone of the calendar</source>
            <translation>日历的时区</translation>
        </message>
        <message>
            <source>Working hours, several stretches with commas: 09:00-12:00, 13:30-18:00. Empty: nobody works.</source>
            <translation>工作时段，多段用逗号分隔：09:00-12:00, 13:30-18:00。留空表示休息。</translation>
        </message>
        <message>
            <source>Working hours on %1</source>
            <translation>%1的工作时段</translation>
        </message>
        <message>
            <source>Public holidays that do not count</source>
            <translation>不计时的公共节假日</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>country, remark</comment>
            <translation>%1（%2）</translation>
        </message>
        <message>
            <source>Single days and campaigns: without hours nobody works on them</source>
            <translation>特殊日期与活动期：未填时段表示休息</translation>
        </message>
        <message>
            <source>Single days and campaigns</source>
            <translation>特殊日期与活动期</translation>
        </message>
        <message>
            <source>Name of the day or campaign</source>
            <translation>日期或活动的名称</translation>
        </message>
        <message>
            <source>Name: Double 11</source>
            <translation>名称：双十一</translation>
        </message>
        <message>
            <source>Working hours of the day or campaign</source>
            <translation>该日或活动期的工作时段</translation>
        </message>
        <message>
            <source>Hours, empty: closed</source>
            <translation>时段，留空表示休息</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>第一天</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>最后一天</translation>
        </message>
        <message>
            <source>Add the days</source>
            <translation>添加日期</translation>
        </message>
        <message>
            <source>Remove the chosen line</source>
            <translation>删除所选行</translation>
        </message>
        <message>
            <source>Import an .ics file…</source>
            <translation>导入 .ics 文件…</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已结案</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>day, hours</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1 %2: %3</source>
            <comment>days, name, hours</comment>
            <translation>%1 %2:%3</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <comment>first day, last day</comment>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>The hours cannot be read: write them like 09:00-12:00, 13:30-18:00.</source>
            <translation>时段无法识别：请写成 09:00-12:00, 13:30-18:00。</translation>
        </message>
        <message>
            <source>The last day lies before the first: correct the dates.</source>
            <translation>最后一天早于第一天：请修改日期。</translation>
        </message>
        <message>
            <source>Give the calendar a name.</source>
            <translation>请为日历命名。</translation>
        </message>
        <message>
            <source>The hours of %1 cannot be read: write them like 09:00-12:00, 13:30-18:00.</source>
            <translation>%1 的时段无法识别：请写成 09:00-12:00, 13:30-18:00。</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>the name of a day of the week</comment>
            <translation>%1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseFacts</name>
        <message>
            <source>Answer by</source>
            <translation>答复期限</translation>
        </message>
        <message>
            <source>no date</source>
            <translation>无期限</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结案</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
        <message>
            <source>The platform does not say</source>
            <translation>平台未说明</translation>
        </message>
        <message>
            <source>Counts against us</source>
            <translation>计入店铺指标</translation>
        </message>
        <message>
            <source>Does not count</source>
            <translation>不计入</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>未说明</translation>
        </message>
        <message>
            <source>The buyer wants: %1</source>
            <translation>买家希望：%1</translation>
        </message>
        <message>
            <source>Whose turn</source>
            <translation>该谁处理</translation>
        </message>
        <message>
            <source>Reputation</source>
            <translation>信誉</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>%1 读取</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseFlow</name>
        <message>
            <source>The platform names no page for this case.</source>
            <translation>平台没有此案件的页面。</translation>
        </message>
        <message>
            <source>Reading the case again.</source>
            <translation>正在重新读取案件。</translation>
        </message>
        <message>
            <source>Open a conversation first.</source>
            <translation>请先打开一个会话。</translation>
        </message>
        <message>
            <source>There is no case of this conversation or its order.</source>
            <translation>此会话及其订单没有案件。</translation>
        </message>
        <message>
            <source>%1: on its way. The outbox tells what became of it.</source>
            <translation>%1：已提交，结果见发件箱。</translation>
        </message>
        <message>
            <source>The same was asked in this case already, or is on its way. Do it a second time?</source>
            <translation>此案件已提交过相同操作，或正在提交。要再做一次吗？</translation>
        </message>
        <message>
            <source>The same was asked in this case already, or is on its way: look into the outbox, or change the words.</source>
            <translation>此案件已提交过相同内容，或正在提交：请查看发件箱，或修改内容。</translation>
        </message>
        <message>
            <source>Nothing can be done in this case from here now.</source>
            <translation>目前无法在这里处理这个案件。</translation>
        </message>
        <message>
            <source>That is done in a conversation: open the one of this case first.</source>
            <translation>这个操作要在会话里进行：请先打开这个案件的会话。</translation>
        </message>
        <message>
            <source>The check before sending forbids this: %1 (%2). Change the words, then send them.</source>
            <translation>发送前检查禁止此内容：%1（%2）。请修改后再发送。</translation>
        </message>
        <message>
            <source>Marked as settled. It stands under Closed, and can be opened again there.</source>
            <translation>已标记为已处理。可在“已结案”中查看，并可重新打开。</translation>
        </message>
        <message>
            <source>The case waits for us again.</source>
            <translation>案件重新等待我方处理。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseForm</name>
        <message>
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>金额</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>承运商</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>运单号</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Add files…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Yes, do it</source>
            <translation>确认执行</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>money</comment>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>Amount in %1</source>
            <translation>金额（%1）</translation>
        </message>
        <message>
            <source>Go on…</source>
            <translation>继续…</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
        <message>
            <source>Files for the platform</source>
            <translation>提交给平台的文件</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 / %2 字</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 字</numerusform>
            </translation>
        </message>
        <message>
            <source>too long</source>
            <translation>过长</translation>
        </message>
        <message>
            <source>This goes to the platform at once and cannot be taken back. Do it?</source>
            <translation>将立即提交平台且无法撤回。确定吗？</translation>
        </message>
        <message>
            <source>%1, it is about %2. %3</source>
            <comment>step, amount, warning</comment>
            <translation>%1，涉及金额 %2。%3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseModel</name>
        <message>
            <source>Needs us</source>
            <translation>需要我们处理</translation>
        </message>
        <message>
            <source>Waits for others</source>
            <translation>等待对方</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结案</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n case(s)</source>
            <translation>
                <numerusform>%1，%n 件</numerusform>
            </translation>
        </message>
        <message>
            <source>Just closed</source>
            <translation>刚刚结案</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CasePanel</name>
        <message numerus="yes">
            <source>%n open</source>
            <comment>cases</comment>
            <translation>
                <numerusform>%n 未结</numerusform>
            </translation>
        </message>
        <message>
            <source>Buyer %1</source>
            <translation>买家 %1</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s)</source>
            <translation>
                <numerusform>%n 个会话</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody works on it</source>
            <translation>无人负责</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s), one order, by the platform&apos;s time</source>
            <translation>
                <numerusform>%n 个会话、一个订单，按平台时间排列</numerusform>
            </translation>
        </message>
        <message>
            <source>No connected store tells the desk of its cases.</source>
            <translation>已连接的店铺都不提供案件信息。</translation>
        </message>
        <message numerus="yes">
            <source>%n store(s) checked, last %1</source>
            <translation>
                <numerusform>%n 家店铺均已核对，最近 %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n store(s), not all of them checked yet</source>
            <translation>
                <numerusform>%n 家店铺，尚未全部核对</numerusform>
            </translation>
        </message>
        <message>
            <source>not up to date: %1</source>
            <translation>未更新：%1</translation>
        </message>
        <message>
            <source>No open case.</source>
            <translation>没有未结案件。</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>重新读取</translation>
        </message>
        <message>
            <source>On the platform</source>
            <translation>平台页面</translation>
        </message>
        <message>
            <source>Cases and claims</source>
            <translation>案件与索赔</translation>
        </message>
        <message>
            <source>Cases / claims</source>
            <translation>案件 / 索赔</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>cases</comment>
            <translation>未结</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>cases</comment>
            <translation>已结案</translation>
        </message>
        <message>
            <source>Buyer, order, number, reason</source>
            <translation>买家、订单、编号、原因</translation>
        </message>
        <message>
            <source>Find a case</source>
            <translation>查找案件</translation>
        </message>
        <message>
            <source>Cases</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>Show as conversations</source>
            <translation>按会话显示</translation>
        </message>
        <message>
            <source>Nothing is open here. What a platform opens stands here with its deadline, also without a message of the buyer.</source>
            <translation>没有未结案件。平台开启的案件会连同期限显示在这里，即使买家没有来信。</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>Steps and files</source>
            <translation>操作与文件</translation>
        </message>
        <message>
            <source>No open case has “%1” in it. Empty the field to see all of them.</source>
            <translation>没有包含“%1”的未结案件。清空搜索框可查看全部。</translation>
        </message>
        <message>
            <source>No closed case has “%1” in it. Empty the field to see all of them.</source>
            <translation>没有包含“%1”的已结案件。清空搜索框可查看全部。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseTimelineView</name>
        <message>
            <source>What happened</source>
            <translation>经过</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseWays</name>
        <message>
            <source>What the platform allows</source>
            <translation>平台允许的操作</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>%1 读取</translation>
        </message>
        <message>
            <source>Nothing: the case is closed.</source>
            <translation>无：案件已结。</translation>
        </message>
        <message>
            <source>required by %1</source>
            <translation>必做，至 %1</translation>
        </message>
        <message>
            <source>required</source>
            <translation>必做</translation>
        </message>
        <message>
            <source>at most %1</source>
            <comment>money</comment>
            <translation>最多 %1</translation>
        </message>
        <message>
            <source>Write</source>
            <translation>撰写</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>On its way</source>
            <translation>正在提交</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>None in this case.</source>
            <translation>此案件没有文件。</translation>
        </message>
        <message>
            <source>buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>us</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Belongs together</source>
            <translation>相关内容</translation>
        </message>
        <message>
            <source>Nothing now: the platform waits for somebody else.</source>
            <translation>暂无：平台在等待对方。</translation>
        </message>
        <message>
            <source>Answer on the page of %1</source>
            <comment>a marketplace</comment>
            <translation>到 %1 页面处理</translation>
        </message>
        <message>
            <source>It waits for us, and it takes no answer to this case from outside.</source>
            <translation>平台在等待我方，但此案件只能在平台页面上回应。</translation>
        </message>
        <message>
            <source>It waits for us, and it takes no answer to this case from outside. No address of its page is known: look for the case there.</source>
            <translation>平台在等待我方，但此案件只能在平台页面上回应。没有已知的页面地址：请到平台查找此案件。</translation>
        </message>
        <message>
            <source>It waits for us, and it takes no answer to this case from outside. No address of its page is known: look for order %1 there.</source>
            <translation>平台在等待我方，但此案件只能在平台页面上回应。没有已知的页面地址：请到平台查找订单 %1。</translation>
        </message>
        <message>
            <source>Done on the page of %1</source>
            <comment>a marketplace</comment>
            <translation>已在 %1 页面处理</translation>
        </message>
        <message>
            <source>Its end is not told by mail: mark it here once it is settled there. A new mail opens it again.</source>
            <translation>平台不会邮件通知结案：在平台处理完后，请在这里标记。收到新邮件会自动重新打开。</translation>
        </message>
        <message>
            <source>Mark as settled</source>
            <translation>标记为已处理</translation>
        </message>
        <message>
            <source>Marked as settled by hand</source>
            <translation>已人工标记为已处理</translation>
        </message>
        <message>
            <source>If it is not settled after all, it waits again with the deadline it had.</source>
            <translation>如果其实还没处理完，可重新打开，并恢复原来的期限。</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>打开页面</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CaseWriting</name>
        <message>
            <source>%1 keeps it; both sides see it</source>
            <translation>%1 会存档，双方可见</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 / %2 字</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 字</numerusform>
            </translation>
        </message>
        <message>
            <source>too long</source>
            <translation>过长</translation>
        </message>
        <message>
            <source>Say how you want to settle it, then add the evidence. Ctrl+Enter sends.</source>
            <translation>先说明解决办法，再附上证据。Ctrl+Enter 发送。</translation>
        </message>
        <message>
            <source>Text for the platform</source>
            <translation>提交给平台的内容</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>发送</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ChannelsPage</name>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>SMS gateway</source>
            <translation>短信网关</translation>
        </message>
        <message>
            <source>DingTalk robot</source>
            <translation>钉钉机器人</translation>
        </message>
        <message>
            <source>WeCom robot</source>
            <translation>企业微信机器人</translation>
        </message>
        <message>
            <source>Webhook</source>
            <translation>Webhook（网络回调）</translation>
        </message>
        <message>
            <source>Alert channels</source>
            <translation>提醒通道</translation>
        </message>
        <message>
            <source>Alerts leave with store, order, waiting time, due time and a link, never with a buyer&apos;s name or words. Many at once become one message.</source>
            <translation>提醒只含店铺、订单、等待时长、截止时间和链接，不含买家姓名和内容。同时多条会合并成一条。</translation>
        </message>
        <message>
            <source>kept; type to replace it</source>
            <translation>已保存；输入新值可替换</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>channel, its kind</comment>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <comment>channel</comment>
            <translation>
                <numerusform>%1，%n 条待发</numerusform>
            </translation>
        </message>
        <message>
            <source>A new channel</source>
            <translation>新建通道</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Name of the channel</source>
            <translation>通道名称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Address of the robot, gateway or webhook (https)</source>
            <translation>机器人、网关或 Webhook 的地址（https）</translation>
        </message>
        <message>
            <source>Signing secret (DingTalk: begins with SEC)</source>
            <translation>加签密钥（钉钉以 SEC 开头）</translation>
        </message>
        <message>
            <source>Token of the gateway</source>
            <translation>网关令牌</translation>
        </message>
        <message>
            <source>To, separated by commas</source>
            <translation>接收方，用逗号分隔</translation>
        </message>
        <message>
            <source>Sent from</source>
            <translation>发件地址</translation>
        </message>
        <message>
            <source>Mail server (SMTP)</source>
            <translation>邮件服务器（SMTP）</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>TLS from the start</source>
            <translation>直接 TLS</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>None (only on this computer)</source>
            <translation>不加密（仅限本机）</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>加密方式</translation>
        </message>
        <message>
            <source>User</source>
            <translation>用户名</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Language of the alerts</source>
            <translation>提醒语言</translation>
        </message>
        <message>
            <source>Use this channel</source>
            <translation>启用此通道</translation>
        </message>
        <message>
            <source>Also tell of messages, replies, assignments and tickets (for programs)</source>
            <translation>同时推送消息、回复、分配和工单事件（供程序使用）</translation>
        </message>
        <message>
            <source>The address lies in our own network, and that is meant</source>
            <translation>地址在本公司内网，属有意设置</translation>
        </message>
        <message>
            <source>Keep this channel</source>
            <translation>保存此通道</translation>
        </message>
        <message>
            <source>Send a test</source>
            <translation>发送测试</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>delivered</source>
            <translation>已送达</translation>
        </message>
        <message>
            <source>tried again later</source>
            <translation>稍后重试</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>被拒绝</translation>
        </message>
        <message>
            <source>given up</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>summary</source>
            <translation>汇总</translation>
        </message>
        <message>
            <source>test</source>
            <translation>测试</translation>
        </message>
        <message>
            <source>Warnings before a deadline</source>
            <translation>时限预警</translation>
        </message>
        <message>
            <source>Each step is told once, when so much of the time has passed. 100 % means: missed.</source>
            <translation>每一级只提醒一次，在时限过去相应比例时发出。100% 表示已逾期。</translation>
        </message>
        <message>
            <source> %</source>
            <translation> %</translation>
        </message>
        <message>
            <source>Warning %1: percent of the time</source>
            <translation>第 %1 级预警：时间百分比</translation>
        </message>
        <message>
            <source>the lead, too</source>
            <translation>同时通知主管</translation>
        </message>
        <message>
            <source>Warning %1: %2</source>
            <comment>number, way of an alert</comment>
            <translation>第 %1 级预警：%2</translation>
        </message>
        <message>
            <source>Notice on this computer</source>
            <translation>本机通知</translation>
        </message>
        <message>
            <source>Sound</source>
            <translation>声音</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>主管</translation>
        </message>
        <message>
            <source>Hand on what nobody picks up: to a colleague, then to the lead</source>
            <translation>无人接手时逐级转交：先转同事，再转主管</translation>
        </message>
        <message>
            <source>To a colleague after</source>
            <translation>多久后转给同事</translation>
        </message>
        <message>
            <source>To the lead after</source>
            <translation>多久后转给主管</translation>
        </message>
        <message>
            <source>Daily round: walk through every store</source>
            <translation>每日巡检：逐店查看</translation>
        </message>
        <message>
            <source>:00</source>
            <translation>:00</translation>
        </message>
        <message>
            <source>It begins at, by the store&apos;s clock</source>
            <translation>开始时间（按店铺当地时间）</translation>
        </message>
        <message>
            <source>Weekly health check on Monday at 9</source>
            <translation>每周一 9 点体检</translation>
        </message>
        <message>
            <source>Keep this plan</source>
            <translation>保存此方案</translation>
        </message>
        <message>
            <source>What was sent</source>
            <translation>发送记录</translation>
        </message>
        <message>
            <source>Nothing has been sent yet. Send a test to see whether a channel works.</source>
            <translation>还没有发送记录。发送一次测试，看看通道是否可用。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>应答</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n message(s)</source>
            <comment>kind</comment>
            <translation>
                <numerusform>%1，%n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2, %3, %4</source>
            <comment>time, channel, what, outcome</comment>
            <translation>%1,%2,%3,%4</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ChartCard</name>
        <message>
            <source>Chart</source>
            <translation>图表</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>Show %1 as a chart</source>
            <translation>以图表显示“%1”</translation>
        </message>
        <message>
            <source>Show %1 as a table</source>
            <translation>以表格显示“%1”</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CheckFlow</name>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>已保存，日志中有记录。</translation>
        </message>
        <message>
            <source>Version %1 of the pack “%2” is in force.</source>
            <translation>规则包“%2”的版本 %1 已生效。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CheckPage</name>
        <message>
            <source>Outgoing check</source>
            <translation>发送检查</translation>
        </message>
        <message>
            <source>Every reply is checked against the rules of its marketplace while it is written, and once more when it leaves.</source>
            <translation>每条回复在撰写时和发出时都会按所属平台的规则检查。</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>May send in spite of a finding, with a reason</source>
            <translation>可以写明原因后放行发送</translation>
        </message>
        <message>
            <source>May give the second name</source>
            <translation>可以做第二确认人</translation>
        </message>
        <message>
            <source>See what buyers typed unmasked in the opened thread (nobody chosen: everybody)</source>
            <translation>打开会话时可看到买家未打码的内容（不选则所有人可看）</translation>
        </message>
        <message>
            <source>Rule packs</source>
            <translation>规则包</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>规则包</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>%1, older than 90 days</source>
            <translation>%1，已超过 90 天</translation>
        </message>
        <message>
            <source>%1, version %2, %3, %4</source>
            <translation>%1，版本 %2，%3，%4</translation>
        </message>
        <message>
            <source>%1, imported</source>
            <translation>%1，已导入</translation>
        </message>
        <message>
            <source>Import a rule pack…</source>
            <translation>导入规则包…</translation>
        </message>
        <message>
            <source>Only signed packs are taken. The signature lies beside the pack as a .sig file; a damaged pack changes nothing.</source>
            <translation>只接受有签名的规则包。签名是规则包旁边的 .sig 文件；损坏的规则包不会改变任何设置。</translation>
        </message>
        <message>
            <source>These replies need a second name before they leave</source>
            <translation>以下回复需第二人确认后才发出</translation>
        </message>
        <message>
            <source>Refunds and compensation</source>
            <translation>退款与赔偿</translation>
        </message>
        <message>
            <source>Law and liability</source>
            <translation>法律与责任</translation>
        </message>
        <message>
            <source>Claims and disputes</source>
            <translation>索赔与纠纷</translation>
        </message>
        <message>
            <source>Import a rule pack</source>
            <translation>导入规则包</translation>
        </message>
        <message>
            <source>Rule packs (*.json)</source>
            <translation>规则包 (*.json)</translation>
        </message>
        <message>
            <source>Every marketplace</source>
            <translation>所有平台</translation>
        </message>
        <message>
            <source>House rules of the desk</source>
            <translation>客服台通用规则</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ChecklistCard</name>
        <message>
            <source>First steps: %1 of %2</source>
            <translation>入门步骤：%1 / %2</translation>
        </message>
        <message>
            <source>Dismiss the first steps</source>
            <translation>收起入门步骤</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>step, done or to do</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>to do</source>
            <translation>待完成</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ColumnsFlow</name>
        <message>
            <source>Copied: %1</source>
            <translation>已复制：%1</translation>
        </message>
        <message>
            <source>Columns belong to the list on top: F12 puts it there.</source>
            <translation>列只用于上方列表：按 F12 把列表放到上方。</translation>
        </message>
        <message>
            <source>Columns of the list</source>
            <translation>列表的列</translation>
        </message>
        <message>
            <source>Find a column</source>
            <translation>查找列</translation>
        </message>
        <message>
            <source>Sort the list by</source>
            <translation>列表排序依据</translation>
        </message>
        <message>
            <source>Its own order</source>
            <translation>默认顺序</translation>
        </message>
        <message>
            <source>now</source>
            <translation>当前</translation>
        </message>
        <message>
            <source>now, again turns it round</source>
            <translation>当前，再选一次则反向</translation>
        </message>
        <message>
            <source>lists of up to 2,000</source>
            <translation>限 2,000 条以内的列表</translation>
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
        <message>
            <source>Search the messages for “%1”</source>
            <translation>在消息中搜索“%1”</translation>
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
            <source>Write an internal note</source>
            <translation>写内部备注</translation>
        </message>
        <message>
            <source>Write a reply. Ctrl+J inserts a template</source>
            <translation>写回复。Ctrl+J 插入模板</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>内部备注</translation>
        </message>
        <message>
            <source>Reply to %1</source>
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
        <message>
            <source>picture-%1.png</source>
            <translation>图片-%1.png</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>稍后</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>稍后发送</translation>
        </message>
        <message>
            <source>The last reply to this buyer came from the same template.</source>
            <translation>上次给这位买家的回复用的是同一模板。</translation>
        </message>
        <message>
            <source>The last reply to this buyer came from the same template. Change the text, or press Send once more.</source>
            <translation>上次给这位买家的回复用的是同一模板。请修改内容；仍要发送请再按一次。</translation>
        </message>
        <message>
            <source>Insert a value of this thread</source>
            <translation>插入本会话的变量</translation>
        </message>
        <message>
            <source>More ways to send</source>
            <translation>更多发送方式</translation>
        </message>
        <message>
            <source>An unfinished reply is kept here</source>
            <translation>这里有未写完的回复</translation>
        </message>
        <message>
            <source>An unfinished note is kept here</source>
            <translation>这里有未写完的备注</translation>
        </message>
        <message>
            <source>no value here</source>
            <translation>此处无值</translation>
        </message>
        <message>
            <source>Translate into the buyer&apos;s language, or back</source>
            <translation>译成买家的语言，或还原</translation>
        </message>
        <message>
            <source>This is a machine translation that nobody has read yet. Confirm it, or press Send once more.</source>
            <translation>这是还没有人读过的机器翻译。请先确认，或再按一次发送。</translation>
        </message>
        <message>
            <source>Machine draft: read it and change it. It is not kept until you do.</source>
            <translation>机器草稿：请阅读并修改；未修改前不会保存。</translation>
        </message>
        <message>
            <source>Nobody has changed this machine draft. Press Send once more to confirm it as it is.</source>
            <translation>这份机器草稿还没有人改过。再按一次“发送”即按原样确认。</translation>
        </message>
        <message>
            <source>Nobody named this before, check it: %1</source>
            <translation>对话中没有出现过，请核对：%1</translation>
        </message>
        <message>
            <source>Machine translation into %1 (%2), not confirmed</source>
            <comment>language, service</comment>
            <translation>机器翻译成%1（%2），未确认</translation>
        </message>
        <message>
            <source>Translated into %1 (%2), confirmed by you</source>
            <comment>language, service</comment>
            <translation>已译成%1（%2），您已确认</translation>
        </message>
        <message>
            <source>Translated into %1 (%2), changed by you</source>
            <comment>language, service</comment>
            <translation>已译成%1（%2），您已修改</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ConnectPanel</name>
        <message>
            <source>Choose a platform first.</source>
            <translation>请先选择平台。</translation>
        </message>
        <message>
            <source>This version cannot connect it yet.</source>
            <translation>此版本尚不能连接该平台。</translation>
        </message>
        <message>
            <source>Fill in what the platform gave you first.</source>
            <translation>请先填写平台提供的信息。</translation>
        </message>
        <message>
            <source>Sign in and read for a test first; you can leave and come back.</source>
            <translation>请先授权并测试读取；可以离开，稍后继续。</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Next: %1</source>
            <translation>下一步：%1</translation>
        </message>
        <message>
            <source>Platform and prerequisites</source>
            <translation>平台与前提</translation>
        </message>
        <message>
            <source>Sign in and test read</source>
            <translation>授权与测试读取</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史范围</translation>
        </message>
        <message>
            <source>Time zone and clocks</source>
            <translation>时区与时钟</translation>
        </message>
        <message>
            <source>Mode and people</source>
            <translation>权限与人员</translation>
        </message>
        <message>
            <source>Templates and languages</source>
            <translation>模板与语言</translation>
        </message>
        <message>
            <source>Privacy and notices</source>
            <translation>隐私与通知</translation>
        </message>
        <message>
            <source>Test enquiry</source>
            <translation>测试询盘</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>连接店铺</translation>
        </message>
        <message>
            <source>Every step can be left and continued later</source>
            <translation>每一步都可以离开，稍后继续</translation>
        </message>
        <message>
            <source>Passwords and tokens are kept only in the encrypted store of this workspace. Messages come straight from the platform, through no third party.</source>
            <translation>密码和令牌只存入此工作区的加密存储。消息直接从平台取得，不经过第三方。</translation>
        </message>
        <message>
            <source>Save and leave</source>
            <translation>保存并离开</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>Read the mailbox for a test first; you can leave and come back.</source>
            <translation>请先试读邮箱；可以离开，稍后再来。</translation>
        </message>
        <message>
            <source>Choose who answers for this store first.</source>
            <translation>请先选择由谁负责这家店铺。</translation>
        </message>
        <message>
            <source>Nobody answers for this store yet: choose somebody in the step “%1”.</source>
            <translation>这家店铺还没有负责人：请在“%1”一步中选择。</translation>
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
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Copy everything here</source>
            <translation>复制此处全部内容</translation>
        </message>
        <message>
            <source>Forget this buyer…</source>
            <translation>删除该买家的数据…</translation>
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
        <message>
            <source>Hide what is quoted</source>
            <translation>收起引用</translation>
        </message>
        <message>
            <source>Show what is quoted</source>
            <translation>展开引用</translation>
        </message>
        <message>
            <source>Open %1…</source>
            <translation>打开 %1…</translation>
        </message>
        <message>
            <source>Open file %1</source>
            <translation>打开附件 %1</translation>
        </message>
        <message>
            <source>Save file %1…</source>
            <translation>保存附件 %1…</translation>
        </message>
        <message>
            <source>As received from the platform</source>
            <translation>平台收到的原文</translation>
        </message>
        <message>
            <source>This address is not opened: only https pages are.</source>
            <translation>不打开此地址：只打开 https 页面。</translation>
        </message>
        <message>
            <source>Leads to %1</source>
            <comment>a host</comment>
            <translation>前往 %1</translation>
        </message>
        <message>
            <source>Copy the translation</source>
            <translation>复制译文</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoverageDelegate</name>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Oldest</source>
            <translation>最早</translation>
        </message>
        <message>
            <source>Newest</source>
            <translation>最新</translation>
        </message>
        <message>
            <source>Complete since</source>
            <translation>完整起始日期</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>缺口</translation>
        </message>
        <message>
            <source>Size, about</source>
            <translation>大小（约）</translation>
        </message>
        <message>
            <source>Days held</source>
            <translation>保存天数</translation>
        </message>
        <message>
            <source>Next expiry</source>
            <translation>下次到期</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoverageModel</name>
        <message numerus="yes">
            <source>%n to fetch again</source>
            <translation>
                <numerusform>%n 个待重新获取</numerusform>
            </translation>
        </message>
        <message>
            <source>not complete</source>
            <translation>不完整</translation>
        </message>
        <message>
            <source>none</source>
            <comment>gaps</comment>
            <translation>无</translation>
        </message>
        <message numerus="yes">
            <source>%1 and %n more</source>
            <translation>
                <numerusform>%1，另有 %n 处</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n 个会话</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 messages</source>
            <translation>%1 条消息</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>从 %1 到 %2</translation>
        </message>
        <message>
            <source>complete since %1</source>
            <translation>自 %1 起完整</translation>
        </message>
        <message>
            <source>gaps: %1</source>
            <translation>缺口：%1</translation>
        </message>
        <message>
            <source>no limit known</source>
            <comment>expiry</comment>
            <translation>未知期限</translation>
        </message>
        <message>
            <source>nothing</source>
            <comment>expiry</comment>
            <translation>无</translation>
        </message>
        <message>
            <source>now</source>
            <comment>expiry</comment>
            <translation>现在</translation>
        </message>
        <message>
            <source>%1, stored here</source>
            <translation>%1，已保存</translation>
        </message>
        <message>
            <source>%1, NOT stored</source>
            <translation>%1，未保存</translation>
        </message>
        <message numerus="yes">
            <source>%1: the platform drops files of messages after about %n day(s)</source>
            <translation>
                <numerusform>%1：平台约 %n 天后删除消息文件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1: the platform gives messages for about %n day(s)</source>
            <translation>
                <numerusform>%1：平台约保留消息 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, read %2</source>
            <translation>%1，查阅于 %2</translation>
        </message>
        <message>
            <source>not confirmed: %1, read %2</source>
            <translation>未确认：%1，查阅于 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) have no copy here; the first goes %1: open the messages and load them.</source>
            <translation>
                <numerusform>%n 个文件没有本地副本；最早的 %1 删除：请打开消息并下载。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s) can still be read; the first day goes %1.</source>
            <translation>
                <numerusform>%n 个缺口仍可读取；最早一天 %1 到期。</numerusform>
            </translation>
        </message>
        <message>
            <source>The history is not complete here: let it be read to its end.</source>
            <translation>历史尚不完整：请读取完毕。</translation>
        </message>
        <message>
            <source>Store, threads, messages, oldest, newest, days held, complete since, gaps, next expiry, size</source>
            <translation>店铺、会话、消息、最早、最新、保存天数、完整起始、缺口、下次到期、大小</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) held</source>
            <translation>
                <numerusform>已保存 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>next expiry: %1</source>
            <translation>下次到期：%1</translation>
        </message>
        <message numerus="yes">
            <source>%1: personal data of buyers may be kept here for %n day(s) at most</source>
            <translation>
                <numerusform>%1：买家个人数据在此最多可保存 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Since %1 older data stands here: erase the buyers it belongs to.</source>
            <translation>自 %1 起这里存有超期数据：请删除相应的买家数据。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::CoveragePanel</name>
        <message>
            <source>Nothing is stored yet: connect a store, and its history is counted here.</source>
            <translation>还没有存储任何内容：连接店铺后，这里会统计其历史。</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>数据覆盖范围</translation>
        </message>
        <message>
            <source>What is stored on this computer. A search finds nothing before “complete since”, and nothing in a gap.</source>
            <translation>本机存储的内容。搜索不到“完整起始日期”之前以及缺口中的消息。</translation>
        </message>
        <message>
            <source>Count again</source>
            <translation>重新统计</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>返回列表</translation>
        </message>
        <message>
            <source>Stores and how far their history reaches</source>
            <translation>店铺及其历史范围</translation>
        </message>
        <message numerus="yes">
            <source>At %n store(s) the platform drops soon what is not stored here. Choose a store to read what to do.</source>
            <translation>
                <numerusform>有 %n 家店铺的内容即将被平台删除，而本机尚未保存。请选择店铺查看处理办法。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DashboardBar</name>
        <message>
            <source>Response times</source>
            <translation>响应时间</translation>
        </message>
        <message>
            <source>until</source>
            <comment>a day until another day</comment>
            <translation>至</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>首日</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>末日</translation>
        </message>
        <message>
            <source>Saved dashboards</source>
            <translation>已保存的看板</translation>
        </message>
        <message>
            <source>Time span</source>
            <translation>时间范围</translation>
        </message>
        <message>
            <source>Compared with</source>
            <translation>比较对象</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Person or group</source>
            <translation>人员或小组</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Export, print and more</source>
            <translation>导出、打印等</translation>
        </message>
        <message>
            <source>Save as a picture (PNG)…</source>
            <translation>保存为图片（PNG）…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>保存为 PDF…</translation>
        </message>
        <message>
            <source>Save as a table (CSV)…</source>
            <translation>保存为表格（CSV）…</translation>
        </message>
        <message>
            <source>Save as a spreadsheet (XLSX)…</source>
            <translation>保存为电子表格（XLSX）…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Keep this dashboard…</source>
            <translation>保存此看板…</translation>
        </message>
        <message>
            <source>Delete the chosen dashboard</source>
            <translation>删除所选看板</translation>
        </message>
        <message>
            <source>Reference lines…</source>
            <translation>参考线…</translation>
        </message>
        <message>
            <source>The platform&apos;s own figure…</source>
            <translation>平台官方指标…</translation>
        </message>
        <message>
            <source>Tags by product…</source>
            <translation>各商品的标签统计…</translation>
        </message>
        <message>
            <source>Take in ratings of buyers…</source>
            <translation>导入买家评分…</translation>
        </message>
        <message>
            <source>Report on the chosen person (PDF)…</source>
            <translation>所选客服的考核报告（PDF）…</translation>
        </message>
        <message>
            <source>Report on the chosen person (CSV)…</source>
            <translation>所选客服的考核报告（CSV）…</translation>
        </message>
        <message>
            <source>All marketplaces</source>
            <translation>全部平台</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>全部店铺</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>全部人员</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>全部标签</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>看板</translation>
        </message>
        <message>
            <source>Random samples…</source>
            <translation>随机抽检…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DashboardContent</name>
        <message numerus="yes">
            <source>Buyers give %1 of 5 stars on average, over %n ratings; Return opens the ratings</source>
            <translation>
                <numerusform>买家平均给 %1 星（满分 5 星），共 %n 条评分；按回车打开明细</numerusform>
            </translation>
        </message>
        <message>
            <source>No buyer&apos;s rating of this time is here: take in the file of your platform or survey from the menu above.</source>
            <translation>这段时间还没有买家评分：请从上方菜单导入平台或问卷导出的文件。</translation>
        </message>
        <message numerus="yes">
            <source>The figures of %n conversations are still being worked out: what is shown here does not count them yet.</source>
            <translation>
                <numerusform>还有 %n 个会话的指标正在计算：此处显示的数字尚未计入。</numerusform>
            </translation>
        </message>
        <message>
            <source>Group by</source>
            <translation>分组方式</translation>
        </message>
        <message>
            <source>%1 points</source>
            <comment>change of a share</comment>
            <translation>%1 个百分点</translation>
        </message>
        <message>
            <source>p90 %1</source>
            <comment>the time that 90 of 100 stay below</comment>
            <translation>p90 %1</translation>
        </message>
        <message>
            <source>Median of %1.</source>
            <comment>so many</comment>
            <translation>中位数，共 %1 个。</translation>
        </message>
        <message>
            <source>Before: %1.</source>
            <comment>a time</comment>
            <translation>之前：%1。</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n 个逾期</numerusform>
            </translation>
        </message>
        <message>
            <source>First responses by how long they took</source>
            <translation>首次响应时间分布</translation>
        </message>
        <message>
            <source>Took</source>
            <translation>用时</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>from %1</source>
            <comment>a time</comment>
            <translation>%1 以上</translation>
        </message>
        <message>
            <source>&lt; %1</source>
            <comment>less than a time</comment>
            <translation>不到 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n answers; red: a day or longer</source>
            <translation>
                <numerusform>共 %n 个答复；红色：一天及以上</numerusform>
            </translation>
        </message>
        <message>
            <source>Answered within 24 h, by day</source>
            <translation>24 小时内答复率（按日）</translation>
        </message>
        <message>
            <source>First response, median by day</source>
            <translation>首次响应中位数（按日）</translation>
        </message>
        <message>
            <source>Reference: %1</source>
            <translation>参考：%1</translation>
        </message>
        <message>
            <source>%1: %2 (%3)</source>
            <comment>a line, where it comes from, date</comment>
            <translation>%1：%2（%3）</translation>
        </message>
        <message>
            <source>What waited, over time</source>
            <translation>积压走势</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Every waiting period that had not ended at that instant, whenever it began</source>
            <translation>当时尚未结束的全部等待时段，不论何时开始</translation>
        </message>
        <message>
            <source>Arrivals by weekday and hour</source>
            <translation>到达量（按星期和小时）</translation>
        </message>
        <message>
            <source>By the clock of each store</source>
            <translation>按各店铺当地时间</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>环节</translation>
        </message>
        <message>
            <source>Mean time</source>
            <translation>平均用时</translation>
        </message>
        <message numerus="yes">
            <source>Mean %1 = sum of the five, over %n answers of this desk</source>
            <translation>
                <numerusform>平均 %1 = 五段之和，基于本软件发出的 %n 个答复</numerusform>
            </translation>
        </message>
        <message>
            <source>Causes of lateness</source>
            <translation>超时原因</translation>
        </message>
        <message>
            <source>Nothing was late in this time.</source>
            <translation>这段时间没有超时。</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>分组对比</translation>
        </message>
        <message>
            <source>Return, or a double click, opens what a figure counts; on a name, what was late there</source>
            <translation>按回车或双击数字，打开它统计的会话；按在名称上，打开该项的超时明细</translation>
        </message>
        <message>
            <source>Late waiting periods</source>
            <translation>超时明细</translation>
        </message>
        <message>
            <source>%1 of %2, the longest first; Return opens the conversation</source>
            <translation>%1 / %2，超时最久的在前；按回车键打开会话</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DashboardPanel</name>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Working out the figures…</source>
            <translation>正在计算指标…</translation>
        </message>
        <message>
            <source>No buyer waited for an answer in this time. Choose other days, another store, person or tag.</source>
            <translation>这段时间没有买家等待答复。请选择其他日期、店铺、人员或标签。</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>响应时间</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DataFlow</name>
        <message>
            <source>No program for folders was found.</source>
            <translation>未找到可打开文件夹的程序。</translation>
        </message>
        <message>
            <source>Stopped.</source>
            <translation>已停止。</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s)</source>
            <translation>
                <numerusform>%n 个会话</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n 条消息</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>约 %1</translation>
        </message>
        <message>
            <source>complete since %1</source>
            <translation>自 %1 起完整</translation>
        </message>
        <message numerus="yes">
            <source>%n gap(s)</source>
            <translation>
                <numerusform>%n 处缺口</numerusform>
            </translation>
        </message>
        <message>
            <source>Backing up, reading back and proving…</source>
            <translation>正在备份、读回并校验…</translation>
        </message>
        <message>
            <source>Writing the table…</source>
            <translation>正在写入表格…</translation>
        </message>
        <message>
            <source>Verifying the journal…</source>
            <translation>正在校验操作记录…</translation>
        </message>
        <message>
            <source>Checking the desk; every store is read once…</source>
            <translation>正在检查本系统；每家店铺读取一次…</translation>
        </message>
        <message>
            <source>Writing the support bundle…</source>
            <translation>正在生成诊断包…</translation>
        </message>
        <message numerus="yes">
            <source>Backed up and proved: %n message(s), %1, in %2.</source>
            <translation>
                <numerusform>已备份并校验：%n 条消息，%1，位于 %2。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>已将 %n 行写入 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>The journal is not intact: %1</source>
            <translation>操作记录不完整：%1</translation>
        </message>
        <message numerus="yes">
            <source>All %n row(s) of the journal are intact.</source>
            <translation>
                <numerusform>操作记录共 %n 行，全部完好。</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything is fine.</source>
            <translation>一切正常。</translation>
        </message>
        <message numerus="yes">
            <source>%n point(s) need a look.</source>
            <translation>
                <numerusform>有 %n 项需要查看。</numerusform>
            </translation>
        </message>
        <message>
            <source>The support bundle is in %1 (%2).</source>
            <translation>诊断包已保存到 %1（%2）。</translation>
        </message>
        <message>
            <source>Importing orders…</source>
            <translation>正在导入订单…</translation>
        </message>
        <message>
            <source>%1 orders are new, %2 updated, %3 unchanged; %4 of them belong to a conversation.</source>
            <translation>新增订单 %1，更新 %2，未变 %3；其中 %4 个对应会话。</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <comment>of a table, what is wrong</comment>
            <translation>第 %1 行：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>还有 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading the table…</source>
            <translation>正在读取表格…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DataPage</name>
        <message>
            <source>Data</source>
            <translation>数据</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Backup and export</source>
            <translation>备份与导出</translation>
        </message>
        <message>
            <source>Back up now…</source>
            <translation>立即备份…</translation>
        </message>
        <message>
            <source>One file with everything, encrypted as the workspace is, read back and proved.</source>
            <translation>包含全部内容的单个文件，与工作区一样加密，写完后会读回校验。</translation>
        </message>
        <message>
            <source>Export threads…</source>
            <translation>导出会话…</translation>
        </message>
        <message>
            <source>A table for other programs, not encrypted.</source>
            <translation>供其他程序使用的表格，未加密。</translation>
        </message>
        <message>
            <source>Export messages…</source>
            <translation>导出消息…</translation>
        </message>
        <message>
            <source>Export the journal…</source>
            <translation>导出操作记录…</translation>
        </message>
        <message>
            <source>Who did what and when, as a table.</source>
            <translation>谁在何时做了什么，以表格列出。</translation>
        </message>
        <message>
            <source>Verify and check</source>
            <translation>校验与检查</translation>
        </message>
        <message>
            <source>Verify the journal</source>
            <translation>校验操作记录</translation>
        </message>
        <message>
            <source>Recomputes the chain of all rows: a changed or missing one is named.</source>
            <translation>重新计算所有记录的校验链；被改动或缺失的记录会列出。</translation>
        </message>
        <message>
            <source>Check the desk</source>
            <translation>检查本系统</translation>
        </message>
        <message>
            <source>Database, files, stores and settings, with what to do about each.</source>
            <translation>检查数据库、文件、店铺和设置，并逐项说明如何处理。</translation>
        </message>
        <message>
            <source>Write a support bundle…</source>
            <translation>生成诊断包…</translation>
        </message>
        <message>
            <source>Versions, states and log lines, without buyers, texts and secrets.</source>
            <translation>版本、状态和日志，不含买家、正文和密钥。</translation>
        </message>
        <message>
            <source>Where it is kept</source>
            <translation>存放位置</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>数据文件夹</translation>
        </message>
        <message>
            <source>fine</source>
            <comment>a line of the check-up</comment>
            <translation>正常</translation>
        </message>
        <message>
            <source>failed</source>
            <comment>a line of the check-up</comment>
            <translation>失败</translation>
        </message>
        <message>
            <source>look here</source>
            <comment>a line of the check-up</comment>
            <translation>请看这里</translation>
        </message>
        <message>
            <source>Where to keep the backup</source>
            <translation>备份保存到</translation>
        </message>
        <message>
            <source>Where to write the support bundle</source>
            <translation>诊断包保存到</translation>
        </message>
        <message>
            <source>Where to write the table</source>
            <translation>表格保存到</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a task, done, expected</comment>
            <translation>%1 %2 / %3</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import orders…</source>
            <translation>导入订单…</translation>
        </message>
        <message>
            <source>A CSV table of your ERP, shown beside the conversations. Columns: order_id (订单号), store, status, placed_at, total, currency, sku, title, quantity, carrier, tracking_number. Telephones and addresses are never taken.</source>
            <translation>ERP 导出的 CSV 表，订单显示在会话旁。列名：订单号（order_id）、店铺、订单状态、下单时间、订单金额、币种、SKU、商品名称、数量、物流商、运单号。绝不读入电话和地址。</translation>
        </message>
        <message>
            <source>Which table of orders to import</source>
            <translation>选择要导入的订单表</translation>
        </message>
        <message>
            <source>Tables (*.csv *.txt *.tsv)</source>
            <translation>表格 (*.csv *.txt *.tsv)</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeadlinesFlow</name>
        <message>
            <source>Save the proof</source>
            <translation>保存证明</translation>
        </message>
        <message>
            <source>Not copied: %1</source>
            <translation>未复制：%1</translation>
        </message>
        <message>
            <source>The notice passed the check and was copied. Paste it on the platform&apos;s page.</source>
            <translation>通知已通过检查并复制。请粘贴到平台页面。</translation>
        </message>
        <message>
            <source>Import holidays</source>
            <translation>导入节假日</translation>
        </message>
        <message>
            <source>Calendars (*.ics)</source>
            <translation>日历(*.ics)</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting thread(s) are counted by these figures now.</source>
            <translation>
                <numerusform>%n 个等待中的会话已按当前规则计时。</numerusform>
            </translation>
        </message>
        <message>
            <source>The channel is removed.</source>
            <translation>通道已删除。</translation>
        </message>
        <message>
            <source>The test is on its way…</source>
            <translation>正在发送测试…</translation>
        </message>
        <message>
            <source>The test was delivered.</source>
            <translation>测试已送达。</translation>
        </message>
        <message>
            <source>The plan is kept.</source>
            <translation>方案已保存。</translation>
        </message>
        <message>
            <source>Kept. It counts for what begins to wait from now on.</source>
            <translation>已保存。对此后开始等待的会话生效。</translation>
        </message>
        <message>
            <source>The channel is kept. Send a test to see whether it works.</source>
            <translation>通道已保存。发送一次测试看看是否可用。</translation>
        </message>
        <message>
            <source>Open a conversation first.</source>
            <translation>请先打开一个会话。</translation>
        </message>
        <message>
            <source>The proof is saved.</source>
            <translation>证明已保存。</translation>
        </message>
        <message>
            <source>The health check lies in %1</source>
            <translation>体检报告保存在 %1</translation>
        </message>
        <message>
            <source>The emergency plan is kept.</source>
            <translation>应急预案已保存。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeadlinesPage</name>
        <message>
            <source>%1 h</source>
            <comment>hours</comment>
            <translation>%1 小时</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 小时 %2 分钟</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>时限</translation>
        </message>
        <message>
            <source>Several deadlines may run for one conversation: the earliest that counts sorts the inbox. A deadline for a tag or a priority runs beside the general one.</source>
            <translation>同一会话可同时有多条时限，收件箱按其中最早且生效的一条排序。按标签或优先级设置的时限与通用时限并行。</translation>
        </message>
        <message>
            <source>tag %1</source>
            <translation>标签 %1</translation>
        </message>
        <message>
            <source>priority %1 and above</source>
            <translation>优先级 %1 及以上</translation>
        </message>
        <message>
            <source>every conversation</source>
            <translation>所有会话</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>For</source>
            <translation>适用于</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Counted in</source>
            <translation>计时方式</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>every hour</source>
            <translation>全天</translation>
        </message>
        <message>
            <source>%1, for %2: %3, %4</source>
            <comment>deadline, conversations, time, counted in</comment>
            <translation>%1，适用于%2：%3，%4</translation>
        </message>
        <message>
            <source>New deadline</source>
            <translation>新建时限</translation>
        </message>
        <message>
            <source>Name of the deadline</source>
            <translation>时限名称</translation>
        </message>
        <message>
            <source>Whose deadline it is</source>
            <translation>时限类别</translation>
        </message>
        <message>
            <source>The platform&apos;s</source>
            <translation>平台时限</translation>
        </message>
        <message>
            <source>Our own target</source>
            <translation>自定目标</translation>
        </message>
        <message>
            <source>Of a case</source>
            <translation>纠纷时限</translation>
        </message>
        <message>
            <source>Every marketplace</source>
            <translation>所有平台</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Every store</source>
            <translation>所有店铺</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Every kind</source>
            <translation>所有类型</translation>
        </message>
        <message>
            <source>Kind of conversation</source>
            <translation>会话类型</translation>
        </message>
        <message>
            <source>With any tag or none</source>
            <translation>不限标签</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Every priority</source>
            <translation>所有优先级</translation>
        </message>
        <message>
            <source>High and urgent</source>
            <translation>高和紧急</translation>
        </message>
        <message>
            <source>Urgent only</source>
            <translation>仅紧急</translation>
        </message>
        <message>
            <source> h</source>
            <comment>after a number of hours</comment>
            <translation> 小时</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>时间</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>and minutes</source>
            <translation>以及分钟</translation>
        </message>
        <message>
            <source>Every hour, nights and holidays too</source>
            <translation>全天计时，含夜间和节假日</translation>
        </message>
        <message>
            <source>Only working time: %1</source>
            <comment>name of a calendar</comment>
            <translation>仅工作时间：%1</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>计入的时间</translation>
        </message>
        <message>
            <source>Sorts the inbox, turns red and warns</source>
            <translation>参与收件箱排序、变红并预警</translation>
        </message>
        <message>
            <source>Keep this deadline</source>
            <translation>保存此时限</translation>
        </message>
        <message>
            <source>Remove this deadline</source>
            <translation>删除此时限</translation>
        </message>
        <message>
            <source>A change counts for conversations that begin to wait from now on; those that wait already keep the version they began under.</source>
            <translation>修改只对此后开始等待的会话生效；已在等待的会话沿用开始时的版本。</translation>
        </message>
        <message>
            <source>Count the waiting ones anew, too</source>
            <translation>等待中的会话也按新规则重新计算</translation>
        </message>
        <message>
            <source>Give the deadline a name.</source>
            <translation>请为时限命名。</translation>
        </message>
        <message>
            <source>A deadline lasts at least one minute: correct the time.</source>
            <translation>时限至少一分钟：请修改时长。</translation>
        </message>
        <message>
            <source>Calendars</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Working hours, public holidays and campaigns by which business time is counted. A platform&apos;s deadline that runs around the clock ignores them.</source>
            <translation>用于计算工作时间的工时、节假日和活动期。平台的全天时限不受其影响。</translation>
        </message>
        <message>
            <source>A new calendar</source>
            <translation>新建日历</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>日历</translation>
        </message>
        <message>
            <source>Keep this calendar</source>
            <translation>保存此日历</translation>
        </message>
        <message>
            <source>Remove this calendar</source>
            <translation>删除此日历</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) were added. Keep the calendar to use them.</source>
            <translation>
                <numerusform>已添加 %n 天。保存日历后生效。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DeletionWindow</name>
        <message>
            <source>What goes</source>
            <translation>将删除的内容</translation>
        </message>
        <message>
            <source>What stays, and why</source>
            <translation>保留的内容及原因</translation>
        </message>
        <message>
            <source>Type “%1”: this cannot be taken back</source>
            <translation>输入“%1”：此操作无法撤销</translation>
        </message>
        <message>
            <source>Save the receipt…</source>
            <translation>保存回执…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Looking for everything that belongs to it…</source>
            <translation>正在查找所有相关内容…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
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
            <source>Syncing…</source>
            <translation>正在同步…</translation>
        </message>
        <message>
            <source>%1: the alert is over</source>
            <translation>%1：告警已解除</translation>
        </message>
        <message>
            <source>You write to this buyer in a window of its own: Shift+Enter brings it to the front.</source>
            <translation>您正在独立窗口中给这位买家写回复：按 Shift+Enter 可将其置于最前。</translation>
        </message>
        <message>
            <source>That is done in the inbox: %1 leads there.</source>
            <comment>key</comment>
            <translation>请在收件箱中操作：按 %1 前往。</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>订单</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DesktopTray</name>
        <message>
            <source>Open InquiryDesk</source>
            <translation>打开 InquiryDesk</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::Directory</name>
        <message>
            <source>Sample data</source>
            <comment>the store of invented conversations, before a name is given</comment>
            <translation>示例数据</translation>
        </message>
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
        <message>
            <source>–</source>
            <comment>the mark of a thread that nobody owns: one character</comment>
            <translation>未</translation>
        </message>
        <message>
            <source>Me</source>
            <comment>whoever works here, before a name is given</comment>
            <translation>我</translation>
        </message>
        <message>
            <source>Syncing</source>
            <comment>who did it: the program itself, while syncing</comment>
            <translation>同步</translation>
        </message>
        <message>
            <source>From junk mail</source>
            <translation>来自垃圾邮件</translation>
        </message>
        <message>
            <source>Store unknown</source>
            <translation>店铺不明</translation>
        </message>
        <message>
            <source>Sender not verified</source>
            <translation>发件人未验证</translation>
        </message>
        <message>
            <source>Suspicious sender</source>
            <translation>可疑发件人</translation>
        </message>
        <message>
            <source>To be checked</source>
            <translation>待核对</translation>
        </message>
        <message>
            <source>Order number not confirmed</source>
            <translation>订单号未确认</translation>
        </message>
        <message>
            <source>Everybody can read it</source>
            <translation>所有人可见</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>法务</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DocumentWindow</name>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::DraftFlow</name>
        <message>
            <source>A draft is being written…</source>
            <translation>正在起草…</translation>
        </message>
        <message>
            <source>The draft came after you went on to another thread and was dropped.</source>
            <translation>草稿到达时您已切换到其他会话，因此未使用。</translation>
        </message>
        <message>
            <source>The draft stands in the composer. Read it, change it, then send.</source>
            <translation>草稿已放入编辑框。请阅读、修改后再发送。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EmergencyWindow</name>
        <message>
            <source>Emergency plan: %1</source>
            <comment>store</comment>
            <translation>应急预案：%1</translation>
        </message>
        <message>
            <source>Emergency contacts, one a line: Name: number or address</source>
            <translation>紧急联系人，每行一个：名称: 号码或地址</translation>
        </message>
        <message>
            <source>Emergency contacts of %1</source>
            <translation>%1 的紧急联系人</translation>
        </message>
        <message>
            <source>Notice for buyers. It passes the check of outgoing texts before it can be used.</source>
            <translation>买家通知。须先通过外发内容检查才能使用。</translation>
        </message>
        <message>
            <source>Notice for the buyers of %1</source>
            <translation>%1 的买家通知</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Check and copy the notice</source>
            <translation>检查并复制通知</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
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
            <source>%n thread(s) in other views need a reply.</source>
            <translation>
                <numerusform>其他视图中有 %n 个会话需要回复。</numerusform>
            </translation>
        </message>
        <message>
            <source>Show what needs a reply</source>
            <translation>查看需回复的会话</translation>
        </message>
        <message>
            <source>Checked %1.</source>
            <comment>time</comment>
            <translation>检查时间 %1。</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) of other stores need a reply.</source>
            <translation>
                <numerusform>其他店铺有 %n 个会话需要回复。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing to reply to at %1</source>
            <translation>%1 没有需要回复的会话</translation>
        </message>
        <message>
            <source>Show all stores</source>
            <translation>显示全部店铺</translation>
        </message>
        <message>
            <source>In force: %1.</source>
            <comment>filters of the list</comment>
            <translation>当前筛选：%1。</translation>
        </message>
        <message>
            <source>How complete is this?</source>
            <translation>数据有多完整？</translation>
        </message>
        <message>
            <source>Buyer messages of this store cannot be read yet</source>
            <translation>尚不能读取此店铺的买家消息</translation>
        </message>
        <message>
            <source>%1 was only imported. Connect it to receive its messages.</source>
            <translation>%1 仅为导入。连接后才能接收其消息。</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>连接店铺</translation>
        </message>
        <message>
            <source>The desk has no right to read this store</source>
            <translation>本系统没有读取此店铺的权限</translation>
        </message>
        <message>
            <source>How far is it?</source>
            <translation>进度如何？</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EnquiryPage</name>
        <message>
            <source>%1: %2</source>
            <comment>stage, what was seen</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>通过</translation>
        </message>
        <message>
            <source>not passed</source>
            <translation>未通过</translation>
        </message>
        <message>
            <source>8 A test enquiry through the whole path</source>
            <translation>8 测试询盘：走完全程</translation>
        </message>
        <message>
            <source>An invented buyer asks, the desk recognises the language, sets the deadline, raises the alert and replies. Nothing leaves this computer and nothing of it stays but one line in the journal. Automation stays off.</source>
            <translation>由虚构的买家提问，系统识别语言、计算期限、发出告警并回复。任何内容都不会离开本机，之后只在操作记录中留下一行。自动化保持关闭。</translation>
        </message>
        <message>
            <source>Send the test enquiry</source>
            <translation>发送测试询盘</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EvidenceFlow</name>
        <message>
            <source>Choose the file</source>
            <translation>选择文件</translation>
        </message>
        <message>
            <source>There is no picture in the clipboard: take a screenshot first.</source>
            <translation>剪贴板中没有图片：请先截图。</translation>
        </message>
        <message>
            <source>Screenshot, %1 × %2 pixels</source>
            <translation>截图，%1 × %2 像素</translation>
        </message>
        <message>
            <source>%1 was added.</source>
            <translation>已添加 %1。</translation>
        </message>
        <message>
            <source>Save the file as</source>
            <translation>文件另存为</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>已保存为 %1</translation>
        </message>
        <message>
            <source>Not saved: there is a file of this name already, and nothing is overwritten. Choose another name.</source>
            <translation>未保存：已有同名文件，且不会覆盖。请换个名称。</translation>
        </message>
        <message>
            <source>Not saved: the file cannot be written there. Choose another place.</source>
            <translation>未保存：无法写入该位置。请另选位置。</translation>
        </message>
        <message>
            <source>Remove %1? The journal keeps that it was there; the file itself does not come back.</source>
            <translation>移除 %1？日志会记录它曾经存在；文件本身无法恢复。</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Remove it</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Folder to write the archive in</source>
            <translation>归档写入的文件夹</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) were archived in %1</source>
            <translation>
                <numerusform>%n 个文件已归档到 %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EvidenceForm</name>
        <message>
            <source>For example: screenshot of Seller Central, letter of the brand&apos;s owner</source>
            <translation>例如：卖家后台截图、品牌方信函</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Date that stands on it</source>
            <translation>文件上的日期</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Add the file</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>添加证据</translation>
        </message>
        <message>
            <source>%1 · as %2</source>
            <comment>file name, kind of document</comment>
            <translation>%1 · 作为%2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::EvidenceRows</name>
        <message>
            <source>Add a file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Paste a screenshot…</source>
            <translation>粘贴截图…</translation>
        </message>
        <message>
            <source>dated %1</source>
            <translation>日期 %1</translation>
        </message>
        <message>
            <source>added %1 by %2</source>
            <translation>%2 于 %1 添加</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FailuresWindow</name>
        <message>
            <source>Replied too late</source>
            <translation>回复超时</translation>
        </message>
        <message>
            <source>Case lost</source>
            <translation>案件败诉</translation>
        </message>
        <message>
            <source>Forbidden word</source>
            <translation>违禁词</translation>
        </message>
        <message>
            <source>nobody owned it</source>
            <translation>没有负责人</translation>
        </message>
        <message>
            <source>it was assigned late</source>
            <translation>分配太晚</translation>
        </message>
        <message>
            <source>it was opened late</source>
            <translation>打开太晚</translation>
        </message>
        <message>
            <source>the reply waited to be sent</source>
            <translation>回复在等待发送</translation>
        </message>
        <message>
            <source>the store was out of reach</source>
            <translation>店铺无法连接</translation>
        </message>
        <message>
            <source>it was read in time and replied to late</source>
            <translation>及时查看但回复太晚</translation>
        </message>
        <message>
            <source>Causes of failure</source>
            <translation>失误原因</translation>
        </message>
        <message>
            <source>The last %1 days</source>
            <translation>最近 %1 天</translation>
        </message>
        <message>
            <source>Time span</source>
            <translation>时间范围</translation>
        </message>
        <message>
            <source>What went wrong</source>
            <translation>出了什么问题</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Cause</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>In detail</source>
            <translation>详情</translation>
        </message>
        <message>
            <source>Open the thread</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1: %2 (%3 %)</source>
            <comment>cause, how often, share</comment>
            <translation>%1：%2（%3 %）</translation>
        </message>
        <message>
            <source>Nothing went wrong in this time: no reply was late or kept back, and no case was lost.</source>
            <translation>这段时间一切正常：没有超时或被拦下的回复，也没有败诉的案件。</translation>
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
        <name>inquiry::ui::FilePage</name>
        <message>
            <source>File %1</source>
            <translation>附件 %1</translation>
        </message>
        <message>
            <source>This kind of file is not shown here. Save it to open it with another program.</source>
            <translation>此处无法显示这种文件。请保存后用其他程序打开。</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::FindingRows</name>
        <message>
            <source>Needed first</source>
            <translation>必须先完成</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>警告</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>提示</translation>
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
        <name>inquiry::ui::FirstStepsFlow</name>
        <message>
            <source>Connect a store</source>
            <translation>连接店铺</translation>
        </message>
        <message>
            <source>Open a thread</source>
            <translation>打开一个会话</translation>
        </message>
        <message>
            <source>Allow replies for a store</source>
            <translation>允许店铺回复</translation>
        </message>
        <message>
            <source>Send a reply</source>
            <translation>发送一条回复</translation>
        </message>
        <message>
            <source>Look at the keys</source>
            <translation>看看快捷键</translation>
        </message>
        <message>
            <source>The list is grouped by deadline, not by date: what is late stands first. Threads that wait for the buyer are in a view of their own and count nowhere.</source>
            <translation>列表按期限分组，而不是按日期：已逾期的排在最前。等待买家的会话有单独的视图，不计入其他数字。</translation>
        </message>
        <message>
            <source>Two clocks can run: the platform&apos;s rule and your own target. The earlier one decides the order; the proof of each is in the panel at the right (F4).</source>
            <translation>可能同时有两个时钟：平台规则和您的自有目标。较早的决定排序；各自的证明在右侧栏 (F4)。</translation>
        </message>
        <message>
            <source>Nothing is sent by itself: you send every reply, and for some seconds you can undo it. A thread counts as answered only when the platform has taken the reply.</source>
            <translation>任何内容都不会自动发送：每条回复都由您发出，并可在几秒内撤回。平台接收回复后，会话才算已回复。</translation>
        </message>
        <message>
            <source>Platforms do not stop their clocks for your holidays and weekends unless their own rule says so: plan who replies on special days.</source>
            <translation>除非平台规则另有说明，平台不会因您的节假日和周末停止计时：请安排好特殊日子由谁回复。</translation>
        </message>
        <message>
            <source>Adding sample data…</source>
            <translation>正在添加示例数据…</translation>
        </message>
        <message>
            <source>Adding sample data… %1 of %2</source>
            <translation>正在添加示例数据… %1 / %2</translation>
        </message>
        <message>
            <source>The sample data is there.</source>
            <translation>示例数据已添加。</translation>
        </message>
        <message>
            <source>Remove the sample data</source>
            <translation>移除示例数据</translation>
        </message>
        <message>
            <source>The sample data is gone.</source>
            <translation>示例数据已移除。</translation>
        </message>
        <message>
            <source>The conversations of the store “Sample data” are invented. Nothing of them can be sent; they can be removed at any time.</source>
            <translation>“示例数据”店铺中的会话都是虚构的，不会发出任何内容，可随时移除。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ForgetFlow</name>
        <message>
            <source>Line %1: %2</source>
            <comment>of a list, what is wrong</comment>
            <translation>第 %1 行：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>还有 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>The platform says nothing here of who the buyer is: open another conversation of theirs.</source>
            <translation>平台在此未提供买家身份：请打开该买家的另一条会话。</translation>
        </message>
        <message>
            <source>Forget this buyer</source>
            <translation>删除该买家的数据</translation>
        </message>
        <message>
            <source>Forget %1</source>
            <translation>删除 %1 的数据</translation>
        </message>
        <message>
            <source>Forget for good</source>
            <translation>永久删除</translation>
        </message>
        <message>
            <source>Store: %1</source>
            <translation>店铺：%1</translation>
        </message>
        <message>
            <source>The journal keeps that somebody was forgotten, and how much went: it names nobody.</source>
            <translation>操作记录只记录删除过一位买家及数量，不记录是谁。</translation>
        </message>
        <message>
            <source>Forgetting…</source>
            <translation>正在删除…</translation>
        </message>
        <message>
            <source>The buyer is forgotten</source>
            <translation>该买家的数据已删除</translation>
        </message>
        <message>
            <source>Deletion list of a platform</source>
            <translation>平台的删除名单</translation>
        </message>
        <message>
            <source>Lists (*.json *.jsonl *.txt *.csv);;All files (*)</source>
            <translation>名单 (*.json *.jsonl *.txt *.csv);;所有文件 (*)</translation>
        </message>
        <message>
            <source>Whose buyers does the list name?</source>
            <translation>名单中的买家属于哪个店铺？</translation>
        </message>
        <message>
            <source>Deletion list</source>
            <translation>删除名单</translation>
        </message>
        <message>
            <source>Forget whom the list names</source>
            <translation>删除名单中买家的数据</translation>
        </message>
        <message>
            <source>Forget them for good</source>
            <translation>永久删除</translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) known here are forgotten.</source>
            <translation>
                <numerusform>将删除本地已有的 %n 位买家。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n are not known here; they will not be stored later either.</source>
            <comment>buyers</comment>
            <translation>
                <numerusform>%n 位在本地没有数据；以后也不会保存。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s) were forgotten.</source>
            <translation>
                <numerusform>已删除 %n 位买家的数据。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were not known here.</source>
            <comment>buyers</comment>
            <translation>
                <numerusform>%n 位在本地没有数据。</numerusform>
            </translation>
        </message>
        <message>
            <source>The list is done</source>
            <translation>名单已处理完毕</translation>
        </message>
        <message>
            <source>Receipt of %1, %2</source>
            <translation>回执：%1，%2</translation>
        </message>
        <message>
            <source>Where the receipt goes</source>
            <translation>回执保存位置</translation>
        </message>
        <message>
            <source>Texts (*.txt)</source>
            <translation>文本 (*.txt)</translation>
        </message>
        <message>
            <source>The receipt is in %1.</source>
            <translation>回执已保存到 %1。</translation>
        </message>
        <message>
            <source>The file cannot be written: choose another place.</source>
            <translation>无法写入文件：请另选位置。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::GateWindow</name>
        <message>
            <source>To let it answer all the same, say who decides it and why. The journal keeps both.</source>
            <translation>如仍要开启答复，请说明由谁决定及原因，两者都会记入日志。</translation>
        </message>
        <message>
            <source>Name of who decides it</source>
            <translation>决定人姓名</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Let it answer all the same</source>
            <translation>仍然开启答复</translation>
        </message>
        <message>
            <source>Keep showing only</source>
            <translation>保持仅查看</translation>
        </message>
        <message>
            <source>%1 is not ready to answer yet</source>
            <translation>%1 尚不能答复</translation>
        </message>
        <message>
            <source>Nothing of this store has been read yet: run “Test connection” and let it sync once.</source>
            <translation>此店铺尚未读取过：请运行“测试连接”并同步一次。</translation>
        </message>
        <message>
            <source>The store cannot be read at the moment: settle what its card says first.</source>
            <translation>店铺目前无法读取：请先处理其卡片上的提示。</translation>
        </message>
        <message>
            <source>Nobody answers for this store: name a person or a group.</source>
            <translation>此店铺无负责人：请指定人员或分组。</translation>
        </message>
        <message>
            <source>The test enquiry has not passed: run it, it sends nothing to anybody.</source>
            <translation>测试咨询尚未通过：请运行，它不会发送给任何人。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::GeneralPage</name>
        <message>
            <source>General</source>
            <translation>常规</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Changes at once, everywhere in the window.</source>
            <translation>立即生效，整个窗口随之切换。</translation>
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
            <source>%1 pixels</source>
            <translation>%1 像素</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Takes effect when the desk is started again.</source>
            <translation>下次启动时生效。</translation>
        </message>
        <message>
            <source>Comfortable: two lines a thread</source>
            <translation>舒适：每个会话两行</translation>
        </message>
        <message>
            <source>Compact: one line a thread</source>
            <translation>紧凑：每个会话一行</translation>
        </message>
        <message>
            <source>Rows of the list</source>
            <translation>列表行高</translation>
        </message>
        <message>
            <source>As the system (%1)</source>
            <translation>跟随系统（%1）</translation>
        </message>
        <message>
            <source>Your time zone</source>
            <translation>您的时区</translation>
        </message>
        <message>
            <source>Type a city to find it. Deadlines always show the store&apos;s own time beside yours.</source>
            <translation>输入城市名即可查找。期限始终同时显示店铺时间和您的时间。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::GroupForm</name>
        <message>
            <source>Name of the group</source>
            <translation>小组名称</translation>
        </message>
        <message>
            <source>Who belongs to it</source>
            <translation>成员</translation>
        </message>
        <message>
            <source>Make the group</source>
            <translation>建立小组</translation>
        </message>
        <message>
            <source>Save the group</source>
            <translation>保存小组</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HandOverWindow</name>
        <message>
            <source>End of shift</source>
            <translation>交接班</translation>
        </message>
        <message>
            <source>Open work</source>
            <translation>未完成的工作</translation>
        </message>
        <message>
            <source>Who takes over</source>
            <translation>由谁接手</translation>
        </message>
        <message>
            <source>A note for them; it stands in each conversation</source>
            <translation>给接手人的备注（会写入每个会话）</translation>
        </message>
        <message>
            <source>Hand everything over</source>
            <translation>全部交接</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>kind of work, what it is</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Put aside</source>
            <translation>已暂缓</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>会话</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Nothing lies open in your name.</source>
            <translation>您名下没有未完成的工作。</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of work lie open in your name.</source>
            <translation>
                <numerusform>您名下有 %n 项未完成的工作。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) of yours stay in their conversations.</source>
            <translation>
                <numerusform>您的 %n 份草稿保留在各自的会话中。</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, on duty</source>
            <translation>%1（在班）</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HandbookFlow</name>
        <message>
            <source>The list is saved.</source>
            <translation>清单已保存。</translation>
        </message>
        <message>
            <source>What comes with the desk is back.</source>
            <translation>已恢复随软件提供的内容。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HandbookPage</name>
        <message>
            <source>Tickets, support and appeals</source>
            <translation>工单、客服支持与申诉</translation>
        </message>
        <message>
            <source>These lists come with the desk; change them to how your team works. Tickets keep the checklist they were made with.</source>
            <translation>这些清单随软件提供，可按团队的做法修改。已建的工单保留建立时的检查项。</translation>
        </message>
        <message>
            <source>Reading the lists…</source>
            <translation>正在读取清单…</translation>
        </message>
        <message>
            <source>%1 (not saved)</source>
            <translation>%1（未保存）</translation>
        </message>
        <message>
            <source>List</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>No name yet</source>
            <translation>尚未命名</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Move up in the list</source>
            <translation>在清单中上移</translation>
        </message>
        <message>
            <source>The list is empty. Add an entry, or bring back what comes with the desk.</source>
            <translation>清单为空。请添加一项，或恢复随软件提供的内容。</translation>
        </message>
        <message>
            <source>no figure</source>
            <translation>无数值</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Bring back what comes with the desk…</source>
            <translation>恢复随软件提供的内容…</translation>
        </message>
        <message>
            <source>Every kind of ticket and its checklist is replaced by what comes with the desk. The journal keeps that it was changed, not what it said.</source>
            <translation>所有工单类型及检查项将替换为随软件提供的内容。日志只记录有过更改，不保留原文。</translation>
        </message>
        <message>
            <source>Sites, categories, figures and addresses of seller support are replaced by what comes with the desk. The journal keeps that they were changed, not what they said.</source>
            <translation>卖家支持的站点、类别、数值和地址将替换为随软件提供的内容。日志只记录有过更改，不保留原文。</translation>
        </message>
        <message>
            <source>Reasons, documents and the time limit of appeals are replaced by what comes with the desk. The journal keeps that they were changed, not what they said.</source>
            <translation>申诉的原因、材料和时限将替换为随软件提供的内容。日志只记录有过更改，不保留原文。</translation>
        </message>
        <message>
            <source>Replace them</source>
            <translation>替换</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HeatMap</name>
        <message numerus="yes">
            <source>%1, %2:00: %n arrivals, %3 late</source>
            <comment>weekday, hour, late</comment>
            <translation>
                <numerusform>%1 %2:00：到达 %n，超时 %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Arrivals by weekday and hour of the store</source>
            <translation>按店铺时间的星期和小时显示到达量</translation>
        </message>
        <message>
            <source>darker: up to %1 arrivals · outlined: more than 5 % late</source>
            <translation>颜色越深越多，最多 %1 · 加框：超时超过 5 %</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HoldFlow</name>
        <message>
            <source>since %1, %2: %3</source>
            <comment>when, who, why</comment>
            <translation>自 %1 起，%2：%3</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message>
            <source>Order %1 with all its conversations and cases</source>
            <translation>订单 %1 及其所有会话和案件</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>此会话</translation>
        </message>
        <message>
            <source>Held: it is deleted neither by time nor on request.</source>
            <translation>已法律保留：不会到期删除，也不会因要求删除。</translation>
        </message>
        <message>
            <source>The hold is lifted.</source>
            <translation>法律保留已解除。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HoldWindow</name>
        <message>
            <source>Legal hold</source>
            <translation>法律保留</translation>
        </message>
        <message>
            <source>What is held is deleted neither by time nor for a buyer who wants to be forgotten: for disputes, claims and questions of authorities.</source>
            <translation>被法律保留的内容既不会到期删除，也不会因买家要求而删除：用于争议、索赔和主管机关问询。</translation>
        </message>
        <message>
            <source>What is held</source>
            <translation>法律保留对象</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Held %1</source>
            <comment>since when, by whom and why</comment>
            <translation>已法律保留：%1</translation>
        </message>
        <message>
            <source>Not held.</source>
            <translation>未法律保留。</translation>
        </message>
        <message>
            <source>For example: the claim was settled</source>
            <translation>例如：索赔已了结</translation>
        </message>
        <message>
            <source>For example: chargeback, A-to-z claim, letter of a lawyer</source>
            <translation>例如：信用卡拒付、A-to-z 索赔、律师函</translation>
        </message>
        <message>
            <source>Lift the hold</source>
            <translation>解除法律保留</translation>
        </message>
        <message>
            <source>Hold it</source>
            <translation>设为法律保留</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::HoursBox</name>
        <message>
            <source>Hours in which the team answers</source>
            <translation>团队的服务时间</translation>
        </message>
        <message>
            <source>Monday to Friday, 9 to 18</source>
            <translation>周一至周五 9 点到 18 点</translation>
        </message>
        <message>
            <source>Round the clock</source>
            <translation>全天 24 小时</translation>
        </message>
        <message>
            <source>Days on which nobody answers</source>
            <translation>无人值守的日子</translation>
        </message>
        <message>
            <source>Add the day</source>
            <translation>添加这一天</translation>
        </message>
        <message>
            <source>Remove the chosen day</source>
            <translation>移除选中的日子</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>the name of a day of the week</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>The hours of %1 cannot be read: write them like 09:00-12:00, 13:30-18:00.</source>
            <translation>%1 的时段无法识别：请写成 09:00-12:00, 13:30-18:00。</translation>
        </message>
        <message>
            <source>In the store&apos;s own time, with a pause where there is one: 09:00-12:00, 13:30-18:00. The platform&apos;s deadline never waits for them: only your own target is counted in these hours.</source>
            <translation>按店铺当地时间填写，有午休就分段写：09:00-12:00, 13:30-18:00。平台的截止时间不受其影响：只有你们自己的目标按这些时间计算。</translation>
        </message>
        <message>
            <source>Hours of %1</source>
            <comment>day of the week</comment>
            <translation>%1的时间</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ImportWindow</name>
        <message>
            <source>Import an old export</source>
            <translation>导入旧导出文件</translation>
        </message>
        <message>
            <source>A mailbox file (.mbox), a table of messages (.csv) or the folder of an export of this program (.jsonl). It comes in as history: nobody is alerted or answered, and what is stored already stays as it is.</source>
            <translation>邮箱文件（.mbox）、消息表格（.csv）或本程序的导出文件夹（.jsonl）。作为历史导入：不提醒、不回复，已有内容保持不变。</translation>
        </message>
        <message>
            <source>As the file says</source>
            <translation>按文件所示</translation>
        </message>
        <message>
            <source>File or folder</source>
            <translation>文件或文件夹</translation>
        </message>
        <message>
            <source>File…</source>
            <translation>文件…</translation>
        </message>
        <message>
            <source>Folder…</source>
            <translation>文件夹…</translation>
        </message>
        <message>
            <source>Store the messages belong to</source>
            <translation>消息所属店铺</translation>
        </message>
        <message>
            <source>service@shop.example, sales@shop.example</source>
            <translation>service@shop.example,sales@shop.example</translation>
        </message>
        <message>
            <source>Our own addresses in a mailbox file, besides that of the store&apos;s mailbox</source>
            <translation>邮箱文件中我方的其他地址（店铺邮箱除外）</translation>
        </message>
        <message>
            <source>Lines that could not be read</source>
            <translation>无法读取的行</translation>
        </message>
        <message>
            <source>Look into it</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::JournalModel</name>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>At</source>
            <translation>对象</translation>
        </message>
        <message>
            <source>From → to</source>
            <translation>从 → 到</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::JournalPage</name>
        <message>
            <source>Journal</source>
            <translation>操作记录</translation>
        </message>
        <message>
            <source>Nothing in the journal fits these filters.</source>
            <translation>没有符合筛选条件的记录。</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Syncing</source>
            <translation>同步</translation>
        </message>
        <message>
            <source>What</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Number of a thread</source>
            <translation>会话编号</translation>
        </message>
        <message>
            <source>Thread number</source>
            <translation>会话编号</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Journal, newest first</source>
            <translation>操作记录，最新在前</translation>
        </message>
        <message>
            <source>Copy the chosen rows</source>
            <translation>复制所选行</translation>
        </message>
        <message>
            <source>Enter opens the thread of a row.</source>
            <translation>按 Enter 打开该行的会话。</translation>
        </message>
        <message>
            <source>Tags changed</source>
            <translation>修改标签</translation>
        </message>
        <message>
            <source>Assigned</source>
            <translation>分配</translation>
        </message>
        <message>
            <source>Marked as done</source>
            <translation>标记完成</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>重新打开</translation>
        </message>
        <message>
            <source>Snoozed</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>Read or unread</source>
            <translation>标为已读或未读</translation>
        </message>
        <message>
            <source>Priority changed</source>
            <translation>修改优先级</translation>
        </message>
        <message>
            <source>Threads merged</source>
            <translation>合并会话</translation>
        </message>
        <message>
            <source>Thread split</source>
            <translation>拆分会话</translation>
        </message>
        <message>
            <source>Note written</source>
            <translation>写备注</translation>
        </message>
        <message>
            <source>Undone</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Watched</source>
            <translation>关注</translation>
        </message>
        <message>
            <source>Watching ended</source>
            <translation>取消关注</translation>
        </message>
        <message>
            <source>Reply written</source>
            <translation>写回复</translation>
        </message>
        <message>
            <source>Reply cancelled</source>
            <translation>取消回复</translation>
        </message>
        <message>
            <source>Reply undone</source>
            <translation>撤回回复</translation>
        </message>
        <message>
            <source>Reply sent at once</source>
            <translation>立即发送回复</translation>
        </message>
        <message>
            <source>Reply tried again</source>
            <translation>重试回复</translation>
        </message>
        <message>
            <source>Outcome of a reply decided</source>
            <translation>判定回复结果</translation>
        </message>
        <message>
            <source>Reply in doubt</source>
            <translation>回复结果未知</translation>
        </message>
        <message>
            <source>Reply sent</source>
            <translation>回复已发送</translation>
        </message>
        <message>
            <source>Reply confirmed</source>
            <translation>回复已确认</translation>
        </message>
        <message>
            <source>Reply refused</source>
            <translation>回复被拒绝</translation>
        </message>
        <message>
            <source>Store added</source>
            <translation>添加店铺</translation>
        </message>
        <message>
            <source>Store removed</source>
            <translation>移除店铺</translation>
        </message>
        <message>
            <source>Store renamed</source>
            <translation>重命名店铺</translation>
        </message>
        <message>
            <source>What the desk may do at a store</source>
            <translation>修改店铺权限</translation>
        </message>
        <message>
            <source>Signed in at a store</source>
            <translation>店铺授权</translation>
        </message>
        <message>
            <source>Tag created</source>
            <translation>新建标签</translation>
        </message>
        <message>
            <source>Tag renamed</source>
            <translation>重命名标签</translation>
        </message>
        <message>
            <source>Tags merged</source>
            <translation>合并标签</translation>
        </message>
        <message>
            <source>Tag deleted</source>
            <translation>删除标签</translation>
        </message>
        <message>
            <source>Colour of a tag</source>
            <translation>修改标签颜色</translation>
        </message>
        <message>
            <source>View saved</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <source>View deleted</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <source>Person added or renamed</source>
            <translation>添加或重命名人员</translation>
        </message>
        <message>
            <source>Template saved</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <source>Template deleted</source>
            <translation>删除模板</translation>
        </message>
        <message>
            <source>Templates imported</source>
            <translation>导入模板</translation>
        </message>
        <message>
            <source>Setting changed</source>
            <translation>修改设置</translation>
        </message>
        <message>
            <source>Local copy cleared</source>
            <translation>清除本地副本</translation>
        </message>
        <message>
            <source>Passphrase changed</source>
            <translation>修改密码短语</translation>
        </message>
        <message>
            <source>Status changed</source>
            <translation>状态变化</translation>
        </message>
        <message>
            <source>No reply needed</source>
            <translation>无需回复</translation>
        </message>
        <message>
            <source>Reply held</source>
            <translation>回复暂缓</translation>
        </message>
        <message>
            <source>Reply waits to be sent</source>
            <translation>回复待发送</translation>
        </message>
        <message>
            <source>Reply being sent</source>
            <translation>回复发送中</translation>
        </message>
        <message>
            <source>Reply waits for a decision</source>
            <translation>回复待人工决定</translation>
        </message>
        <message>
            <source>Time of a reply changed</source>
            <translation>修改回复发送时间</translation>
        </message>
        <message>
            <source>State of a store</source>
            <translation>店铺状态</translation>
        </message>
        <message>
            <source>Time zone of a store</source>
            <translation>店铺时区</translation>
        </message>
        <message>
            <source>How far back a store is read</source>
            <translation>店铺读取起点</translation>
        </message>
        <message>
            <source>Store connected with steps left out</source>
            <translation>跳过步骤接入店铺</translation>
        </message>
        <message>
            <source>Set aside while syncing</source>
            <translation>同步时搁置</translation>
        </message>
        <message>
            <source>Test enquiry</source>
            <translation>测试询盘</translation>
        </message>
        <message>
            <source>Sample data added</source>
            <translation>添加示例数据</translation>
        </message>
        <message>
            <source>Sample data removed</source>
            <translation>移除示例数据</translation>
        </message>
        <message>
            <source>Message changed at the platform</source>
            <translation>平台上修改了消息</translation>
        </message>
        <message>
            <source>Message deleted at the platform</source>
            <translation>平台上删除了消息</translation>
        </message>
        <message>
            <source>Attachment loaded</source>
            <translation>下载附件</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>告警</translation>
        </message>
        <message>
            <source>Alert over</source>
            <translation>告警解除</translation>
        </message>
        <message>
            <source>Alert acknowledged</source>
            <translation>确认告警</translation>
        </message>
        <message>
            <source>Limits of the alerts changed</source>
            <translation>修改告警阈值</translation>
        </message>
        <message>
            <source>History imported</source>
            <translation>导入历史</translation>
        </message>
        <message>
            <source>Data exported</source>
            <translation>导出数据</translation>
        </message>
        <message>
            <source>Backup made</source>
            <translation>完成备份</translation>
        </message>
        <message>
            <source>Order of the views</source>
            <translation>视图顺序</translation>
        </message>
        <message>
            <source>Passphrase set anew with the recovery code</source>
            <translation>用恢复码重设密码短语</translation>
        </message>
        <message>
            <source>Recovery code renewed</source>
            <translation>更换恢复码</translation>
        </message>
        <message>
            <source>Settings of a store</source>
            <translation>店铺设置</translation>
        </message>
        <message>
            <source>Account health report read</source>
            <translation>已读取账户健康报告</translation>
        </message>
        <message>
            <source>News of an order</source>
            <translation>订单动态</translation>
        </message>
        <message>
            <source>Order read anew</source>
            <translation>已重新读取订单</translation>
        </message>
        <message>
            <source>Who answers for a store</source>
            <translation>店铺负责人</translation>
        </message>
        <message>
            <source>Service hours of a store</source>
            <translation>店铺服务时间</translation>
        </message>
        <message>
            <source>Group made</source>
            <translation>已建立小组</translation>
        </message>
        <message>
            <source>Group changed</source>
            <translation>小组已更改</translation>
        </message>
        <message>
            <source>Message of a notification mail found at the platform</source>
            <translation>通知邮件的消息已在平台找到</translation>
        </message>
        <message>
            <source>Step of a patrol done</source>
            <translation>巡查步骤完成</translation>
        </message>
        <message>
            <source>Step of a patrol taken back</source>
            <translation>巡查步骤撤销</translation>
        </message>
        <message>
            <source>Patrol finished</source>
            <translation>巡查完成</translation>
        </message>
        <message>
            <source>Outage plan of a store</source>
            <translation>店铺故障预案</translation>
        </message>
        <message>
            <source>Case opened at the platform</source>
            <translation>平台案件开启</translation>
        </message>
        <message>
            <source>News of a case</source>
            <translation>案件有更新</translation>
        </message>
        <message>
            <source>Case closed at the platform</source>
            <translation>平台案件结束</translation>
        </message>
        <message>
            <source>Network of this computer changed</source>
            <translation>本机网络变化</translation>
        </message>
        <message>
            <source>Store let answer although points were open</source>
            <translation>店铺在有未完成项时开启答复</translation>
        </message>
        <message>
            <source>Ticket made</source>
            <translation>工单已创建</translation>
        </message>
        <message>
            <source>State of a ticket</source>
            <translation>工单状态</translation>
        </message>
        <message>
            <source>Ticket handed on</source>
            <translation>工单已转交</translation>
        </message>
        <message>
            <source>Ticket taken above</source>
            <translation>工单已上报</translation>
        </message>
        <message>
            <source>Ticket changed</source>
            <translation>工单已修改</translation>
        </message>
        <message>
            <source>Item of a ticket ticked</source>
            <translation>工单条目已勾选</translation>
        </message>
        <message>
            <source>Tick of an item taken back</source>
            <translation>条目勾选已取消</translation>
        </message>
        <message>
            <source>Item of a ticket added</source>
            <translation>工单条目已添加</translation>
        </message>
        <message>
            <source>Linked to a ticket</source>
            <translation>已关联到工单</translation>
        </message>
        <message>
            <source>Link of a ticket taken off</source>
            <translation>工单关联已取消</translation>
        </message>
        <message>
            <source>Appeal begun</source>
            <translation>申诉已开始</translation>
        </message>
        <message>
            <source>Part of an appeal written</source>
            <translation>申诉的一部分已撰写</translation>
        </message>
        <message>
            <source>Machine translation confirmed</source>
            <translation>机器翻译已确认</translation>
        </message>
        <message>
            <source>Reason of an appeal</source>
            <translation>申诉的原因</translation>
        </message>
        <message>
            <source>Notification of an appeal</source>
            <translation>申诉的通知</translation>
        </message>
        <message>
            <source>Number for an appeal</source>
            <translation>申诉的编号资料</translation>
        </message>
        <message>
            <source>State of an appeal</source>
            <translation>申诉状态</translation>
        </message>
        <message>
            <source>Enquiry to the platform begun</source>
            <translation>平台咨询已开始</translation>
        </message>
        <message>
            <source>Enquiry to the platform changed</source>
            <translation>平台咨询已修改</translation>
        </message>
        <message>
            <source>Enquiry to the platform sent</source>
            <translation>平台咨询已发送</translation>
        </message>
        <message>
            <source>Word on an enquiry noted</source>
            <translation>咨询往来已记录</translation>
        </message>
        <message>
            <source>Enquiry to the platform closed</source>
            <translation>平台咨询已关闭</translation>
        </message>
        <message>
            <source>Evidence added</source>
            <translation>证据已添加</translation>
        </message>
        <message>
            <source>Evidence removed</source>
            <translation>证据已移除</translation>
        </message>
        <message>
            <source>Evidence archived</source>
            <translation>证据已归档</translation>
        </message>
        <message>
            <source>Second name given</source>
            <translation>第二人已确认</translation>
        </message>
        <message>
            <source>Second name refused</source>
            <translation>第二人未同意</translation>
        </message>
        <message>
            <source>Sent in spite of the check</source>
            <translation>放行发送</translation>
        </message>
        <message>
            <source>Deadlines changed</source>
            <translation>时限已修改</translation>
        </message>
        <message>
            <source>Waiting threads counted anew</source>
            <translation>等待中的会话已重新计时</translation>
        </message>
        <message>
            <source>Plan of the alerts changed</source>
            <translation>提醒方案已修改</translation>
        </message>
        <message>
            <source>Alert channel added</source>
            <translation>已添加提醒通道</translation>
        </message>
        <message>
            <source>Alert channel changed</source>
            <translation>已修改提醒通道</translation>
        </message>
        <message>
            <source>Alert channel removed</source>
            <translation>已删除提醒通道</translation>
        </message>
        <message>
            <source>Daily round ticked off</source>
            <translation>每日巡检已勾选</translation>
        </message>
        <message>
            <source>Emergency plan of a store</source>
            <translation>店铺应急预案</translation>
        </message>
        <message>
            <source>Notice for buyers used</source>
            <translation>已使用买家通知</translation>
        </message>
        <message>
            <source>Rules saved</source>
            <translation>规则已保存</translation>
        </message>
        <message>
            <source>Rules put back</source>
            <translation>规则已恢复到旧版本</translation>
        </message>
        <message>
            <source>Rules tried on stored messages</source>
            <translation>用历史消息试运行规则</translation>
        </message>
        <message>
            <source>Rule switched on although points were open</source>
            <translation>规则未满足条件时被人工启用</translation>
        </message>
        <message>
            <source>Automatic replies paused</source>
            <translation>自动回复已暂停</translation>
        </message>
        <message>
            <source>Automatic replies go on</source>
            <translation>自动回复已恢复</translation>
        </message>
        <message>
            <source>Limits of automatic replies</source>
            <translation>自动回复上限</translation>
        </message>
        <message>
            <source>Automatic reply kept back</source>
            <translation>自动回复未发送</translation>
        </message>
        <message>
            <source>Warning of a deadline</source>
            <translation>截止时间预警</translation>
        </message>
        <message>
            <source>Reply translated</source>
            <translation>回复已翻译</translation>
        </message>
        <message>
            <source>Word of the glossary</source>
            <translation>术语表的词</translation>
        </message>
        <message>
            <source>Word taken out of the glossary</source>
            <translation>从术语表删除词语</translation>
        </message>
        <message>
            <source>Glossary imported</source>
            <translation>术语表已导入</translation>
        </message>
        <message>
            <source>Languages of a person changed</source>
            <translation>人员的语言已更改</translation>
        </message>
        <message>
            <source>Knowledge or phrase saved</source>
            <translation>知识或话术已保存</translation>
        </message>
        <message>
            <source>Knowledge or phrase deleted</source>
            <translation>知识或话术已删除</translation>
        </message>
        <message>
            <source>Knowledge or phrase approved</source>
            <translation>知识或话术已批准</translation>
        </message>
        <message>
            <source>Knowledge and phrases imported</source>
            <translation>知识与话术已导入</translation>
        </message>
        <message>
            <source>Practice begun</source>
            <translation>练习开始</translation>
        </message>
        <message>
            <source>Practice ended</source>
            <translation>练习结束</translation>
        </message>
        <message>
            <source>Reply written in practice</source>
            <translation>练习中写了回复</translation>
        </message>
        <message>
            <source>Practice reply commented</source>
            <translation>练习回复已点评</translation>
        </message>
        <message>
            <source>Tags learned</source>
            <translation>已学习标签</translation>
        </message>
        <message>
            <source>Learned tags forgotten</source>
            <translation>已清除学习到的标签</translation>
        </message>
        <message>
            <source>Draft written by a language model</source>
            <translation>语言模型起草了回复</translation>
        </message>
        <message>
            <source>Case marked as settled</source>
            <translation>案件已标记为已处理</translation>
        </message>
        <message>
            <source>Settled case opened again</source>
            <translation>已处理的案件重新打开</translation>
        </message>
        <message>
            <source>Evidence packed to be handed on</source>
            <translation>证据包已导出</translation>
        </message>
        <message>
            <source>Reviewer&apos;s file made</source>
            <translation>已生成复核文件</translation>
        </message>
        <message>
            <source>How long data is kept</source>
            <translation>数据保留期限已更改</translation>
        </message>
        <message>
            <source>Deleted because its time had come</source>
            <translation>到期自动删除</translation>
        </message>
        <message>
            <source>Legal hold set</source>
            <translation>已设置法律保留（禁止删除）</translation>
        </message>
        <message>
            <source>Legal hold lifted</source>
            <translation>已解除法律保留</translation>
        </message>
        <message>
            <source>Buyer forgotten</source>
            <translation>已按要求删除买家数据</translation>
        </message>
        <message>
            <source>Words taken out of the journal for a forgotten buyer</source>
            <translation>已从操作日志中移除该买家的内容</translation>
        </message>
        <message>
            <source>Planned archive written and read back</source>
            <translation>定期归档已写入并回读校验</translation>
        </message>
        <message>
            <source>Planned archive failed</source>
            <translation>定期归档失败</translation>
        </message>
        <message>
            <source>Orders imported</source>
            <translation>已导入订单</translation>
        </message>
        <message>
            <source>Key for reading made</source>
            <translation>已创建读取密钥</translation>
        </message>
        <message>
            <source>Key for reading revoked</source>
            <translation>已吊销读取密钥</translation>
        </message>
        <message>
            <source>Figures saved</source>
            <translation>已保存指标</translation>
        </message>
        <message>
            <source>Ratings taken in</source>
            <translation>导入评分</translation>
        </message>
        <message>
            <source>Conversation rated</source>
            <translation>会话已评分</translation>
        </message>
        <message>
            <source>Platform&apos;s figure of a store entered</source>
            <translation>已录入店铺的平台指标</translation>
        </message>
        <message>
            <source>Platform&apos;s figure of a store removed</source>
            <translation>已删除店铺的平台指标</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>登录</translation>
        </message>
        <message>
            <source>Signed out</source>
            <translation>退出登录</translation>
        </message>
        <message>
            <source>Signed in a second time</source>
            <translation>同一人再次登录</translation>
        </message>
        <message>
            <source>Wrong password</source>
            <translation>密码错误</translation>
        </message>
        <message>
            <source>Sign-in added</source>
            <translation>新增登录</translation>
        </message>
        <message>
            <source>Sign-in removed</source>
            <translation>移除登录</translation>
        </message>
        <message>
            <source>Password of a person changed</source>
            <translation>更改了人员密码</translation>
        </message>
        <message>
            <source>Roles changed</source>
            <translation>更改了角色</translation>
        </message>
        <message>
            <source>Random sample drawn</source>
            <translation>已随机抽样</translation>
        </message>
        <message>
            <source>Conversation scored</source>
            <translation>已给会话评分</translation>
        </message>
        <message>
            <source>Reading by other programs switched</source>
            <translation>已更改其他程序的读取设置</translation>
        </message>
        <message>
            <source>Report planned</source>
            <translation>添加了定时报告</translation>
        </message>
        <message>
            <source>Planned report removed</source>
            <translation>移除了定时报告</translation>
        </message>
        <message>
            <source>Planned report written and read back</source>
            <translation>定时报告已生成并回读</translation>
        </message>
        <message>
            <source>Planned report failed</source>
            <translation>定时报告失败</translation>
        </message>
        <message>
            <source>Shift saved</source>
            <translation>班次已保存</translation>
        </message>
        <message>
            <source>Shift removed</source>
            <translation>班次已删除</translation>
        </message>
        <message>
            <source>Absence saved</source>
            <translation>缺勤已保存</translation>
        </message>
        <message>
            <source>Absence removed</source>
            <translation>缺勤已删除</translation>
        </message>
        <message>
            <source>Work handed over</source>
            <translation>工作已交接</translation>
        </message>
        <message>
            <source>Export these days…</source>
            <translation>导出这些天的事件…</translation>
        </message>
        <message>
            <source>Every event of these days, as a table or as JSON lines for other programs</source>
            <translation>这些天的全部事件，导出为表格或供其他程序使用的 JSON 行</translation>
        </message>
        <message>
            <source>Where to write the events</source>
            <translation>事件保存到哪里</translation>
        </message>
        <message>
            <source>Tables (*.csv);;JSON lines (*.jsonl)</source>
            <translation>表格 (*.csv);;JSON 行 (*.jsonl)</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeepingFlow</name>
        <message>
            <source>The document is missing: install the program again.</source>
            <translation>文档缺失：请重新安装程序。</translation>
        </message>
        <message>
            <source>Data protection at this desk</source>
            <translation>本工作台的数据保护说明</translation>
        </message>
        <message>
            <source>Open a conversation or choose a case first.</source>
            <translation>请先打开一个会话或选择一个案件。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeepingPage</name>
        <message>
            <source>Planned archives</source>
            <translation>定期归档</translation>
        </message>
        <message>
            <source>Conversations and messages as dated files, with buyers&apos; contacts masked, each read back before it counts.</source>
            <translation>将会话和消息写成带日期的文件，买家联系方式打码，每次写入后回读校验。</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>每周</translation>
        </message>
        <message>
            <source>Every month</source>
            <translation>每月</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>频率</translation>
        </message>
        <message>
            <source>Folder, outside of the workspace</source>
            <translation>文件夹（工作区之外）</translation>
        </message>
        <message>
            <source>JSON lines, which can be imported again</source>
            <translation>JSON 行（可重新导入）</translation>
        </message>
        <message>
            <source>Tables (CSV)</source>
            <translation>表格（CSV）</translation>
        </message>
        <message>
            <source>Form</source>
            <translation>格式</translation>
        </message>
        <message>
            <source>How many are kept; older ones are removed</source>
            <translation>保留份数；更早的会删除</translation>
        </message>
        <message>
            <source>Choose the folder…</source>
            <translation>选择文件夹…</translation>
        </message>
        <message>
            <source>Save the plan</source>
            <translation>保存计划</translation>
        </message>
        <message>
            <source>Write one now</source>
            <translation>立即归档</translation>
        </message>
        <message>
            <source>Where archives go</source>
            <translation>归档保存位置</translation>
        </message>
        <message>
            <source>Next one: %1</source>
            <translation>下次：%1</translation>
        </message>
        <message>
            <source>The plan is saved.</source>
            <translation>计划已保存。</translation>
        </message>
        <message>
            <source>Choose the folder the archives go to.</source>
            <translation>请选择归档保存的文件夹。</translation>
        </message>
        <message>
            <source>The last one, %1, failed; it is tried again by itself. Check the folder and the free space.</source>
            <translation>上次归档（%1）失败，会自动重试。请检查文件夹和剩余空间。</translation>
        </message>
        <message>
            <source>The last one, %1, was read back whole: %2 conversations, %3 messages.</source>
            <translation>上次归档（%1）已完整回读：%2 个会话，%3 条消息。</translation>
        </message>
        <message>
            <source>What was handed out</source>
            <translation>已交出的文件</translation>
        </message>
        <message>
            <source>No file with data of buyers that this desk wrote lies outside of the workspace.</source>
            <translation>工作区外没有本程序写出的买家数据文件。</translation>
        </message>
        <message>
            <source>Files with data of buyers outside of the workspace. The desk cannot forget a buyer in them: delete them by hand when they are no longer needed.</source>
            <translation>工作区外含买家数据的文件。程序无法从中删除买家数据：不再需要时请手动删除。</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Take in a deletion list…</source>
            <translation>导入删除名单…</translation>
        </message>
        <message>
            <source>Import an old export…</source>
            <translation>导入旧导出文件…</translation>
        </message>
        <message>
            <source>Verify an evidence package…</source>
            <translation>验证证据包…</translation>
        </message>
        <message>
            <source>Data protection at this desk</source>
            <translation>本工作台的数据保护说明</translation>
        </message>
        <message>
            <source>Coverage of the database</source>
            <translation>数据库覆盖范围</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a task, done, expected</comment>
            <translation>%1 %2 / %3</translation>
        </message>
        <message>
            <source>Keeping and forgetting</source>
            <translation>保存与删除</translation>
        </message>
        <message>
            <source>Whole conversations, from their newest message on</source>
            <translation>整个会话（自最新消息起算）</translation>
        </message>
        <message>
            <source>Names, contacts and originals; the words stay, masked</source>
            <translation>姓名、联系方式和原始数据；正文打码后保留</translation>
        </message>
        <message>
            <source>Mails and answers of platforms as they came</source>
            <translation>原始邮件和平台原始数据</translation>
        </message>
        <message>
            <source>Loaded files of messages</source>
            <translation>已加载的消息附件</translation>
        </message>
        <message>
            <source>Orders, from the delivery on</source>
            <translation>订单（自送达起算）</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>How long it is kept</source>
            <translation>保存期限</translation>
        </message>
        <message>
            <source>No store yet: connect one first.</source>
            <translation>还没有店铺：请先接入店铺。</translation>
        </message>
        <message>
            <source>Store, and how much is kept of it</source>
            <translation>店铺及数据量</translation>
        </message>
        <message>
            <source>Nothing goes by itself before %1: time to look at it.</source>
            <translation>%1 之前不会自动删除：请先核对。</translation>
        </message>
        <message numerus="yes">
            <source>%n conversation(s) are held and stay whatever is chosen.</source>
            <translation>
                <numerusform>%n 个会话处于法律保留中，无论如何设置都会保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete what is due, in all stores…</source>
            <translation>删除所有店铺的到期数据…</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s), the most the platform allows</source>
            <translation>
                <numerusform>%n 天（平台允许的上限）</numerusform>
            </translation>
        </message>
        <message>
            <source>Until somebody deletes it</source>
            <translation>直到有人删除</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stored</source>
            <comment>pieces of data</comment>
            <translation>
                <numerusform>已存 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n go with the next run</source>
            <translation>
                <numerusform>下次清理将删除 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more within 30 days</source>
            <translation>
                <numerusform>30 天内还将删除 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing goes within 30 days</source>
            <translation>30 天内无到期数据</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message>
            <source>Conversation %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>Legal holds</source>
            <translation>法律保留</translation>
        </message>
        <message>
            <source>Nothing is held. A hold is set from a conversation or a case: “Legal hold…” in its menu.</source>
            <translation>没有法律保留。可在会话或案件的菜单中选择“法律保留…”。</translation>
        </message>
        <message>
            <source>What is held</source>
            <translation>法律保留对象</translation>
        </message>
        <message>
            <source>Why it is lifted</source>
            <translation>解除原因</translation>
        </message>
        <message>
            <source>Lift the chosen hold</source>
            <translation>解除所选法律保留</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeepingSettingsFlow</name>
        <message>
            <source>The hold is lifted.</source>
            <translation>法律保留已解除。</translation>
        </message>
        <message>
            <source>The plan is saved.</source>
            <translation>计划已保存。</translation>
        </message>
        <message>
            <source>%1: what is not stored here yet goes at the platform from %2 on. See the coverage.</source>
            <translation>%1：尚未保存到本地的内容将从 %2 起被平台删除。请查看数据覆盖范围。</translation>
        </message>
        <message>
            <source>Saved. What is shorter than before waits a week before anything goes.</source>
            <translation>已保存。缩短的期限会等待一周后才开始删除。</translation>
        </message>
        <message>
            <source>Delete what is due</source>
            <translation>删除到期数据</translation>
        </message>
        <message>
            <source>Delete for good</source>
            <translation>永久删除</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n conversation(s) are held.</source>
            <translation>
                <numerusform>%1：%n 个会话处于法律保留中。</numerusform>
            </translation>
        </message>
        <message>
            <source>What is newer than its time stays.</source>
            <translation>未到期的数据会保留。</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>没有到期数据。</translation>
        </message>
        <message>
            <source>Deleting…</source>
            <translation>正在删除…</translation>
        </message>
        <message>
            <source>Deleted: %1 conversations, %2 messages, %3 originals, %4 files, %5 orders; names and contacts of %6.</source>
            <translation>已删除：%1 个会话、%2 条消息、%3 份原始数据、%4 个文件、%5 个订单；并清除 %6 个会话的姓名和联系方式。</translation>
        </message>
        <message>
            <source>There is more: it goes with the next run.</source>
            <translation>还有剩余：下次清理时删除。</translation>
        </message>
        <message>
            <source>Writing the archive and reading it back…</source>
            <translation>正在写入归档并回读校验…</translation>
        </message>
        <message>
            <source>The archive is written and was read back whole.</source>
            <translation>归档已写入并完整回读。</translation>
        </message>
        <message>
            <source>The archive could not be written: check the folder and the free space.</source>
            <translation>无法写入归档：请检查文件夹和剩余空间。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeyTable</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>查找命令或快捷键</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+9: one store     Enter change keys     Esc close</source>
            <translation>Ctrl+1 至 Ctrl+9：单个店铺     Enter 修改快捷键     Esc 关闭</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>命令及其快捷键</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeysFlow</name>
        <message numerus="yes">
            <source>The keys of %n command(s) were taken from the file.</source>
            <translation>
                <numerusform>已从文件载入 %n 个命令的快捷键。</numerusform>
            </translation>
        </message>
        <message>
            <source>The changed keys were written to %1.</source>
            <translation>修改过的快捷键已写入 %1。</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>无法写入文件。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KeysPage</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Choose a command and press its new key. Changes count at once and are kept in keys.json beside the workspace.</source>
            <translation>选择命令，再按下新的快捷键。修改立即生效，保存在工作区旁的 keys.json 中。</translation>
        </message>
        <message>
            <source>Find a command or a key</source>
            <translation>查找命令或快捷键</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>查找</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>命令</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Commands and their keys</source>
            <translation>命令及其快捷键</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>新快捷键</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Add another</source>
            <translation>再添加一个</translation>
        </message>
        <message>
            <source>No key</source>
            <translation>清除快捷键</translation>
        </message>
        <message>
            <source>Reset</source>
            <translation>恢复默认</translation>
        </message>
        <message>
            <source>Use it here instead</source>
            <translation>改用到此命令</translation>
        </message>
        <message>
            <source>Press the new key now, or G and another key. Esc leaves it as it is.</source>
            <translation>请按新的快捷键，或先按 G 再按另一个键。Esc 保持不变。</translation>
        </message>
        <message>
            <source>Press a key</source>
            <translation>请按键</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Reset all keys</source>
            <translation>全部恢复默认</translation>
        </message>
        <message>
            <source>Key files (*.json)</source>
            <translation>快捷键文件 (*.json)</translation>
        </message>
        <message>
            <source>Import keys</source>
            <translation>导入快捷键</translation>
        </message>
        <message>
            <source>Export keys</source>
            <translation>导出快捷键</translation>
        </message>
        <message>
            <source>changed</source>
            <comment>a key</comment>
            <translation>已修改</translation>
        </message>
        <message>
            <source>no key</source>
            <translation>无快捷键</translation>
        </message>
        <message>
            <source>Choose a command above.</source>
            <translation>请在上方选择一个命令。</translation>
        </message>
        <message>
            <source>Key of “%1”</source>
            <translation>“%1”的快捷键</translation>
        </message>
        <message>
            <source>%1 belongs to input methods. Press another key.</source>
            <translation>%1 由输入法使用，请按其他键。</translation>
        </message>
        <message>
            <source>%1 opens menus. Press another key.</source>
            <translation>%1 用于打开菜单，请按其他键。</translation>
        </message>
        <message>
            <source>%1 writes a character on European keyboards. Press another key.</source>
            <translation>%1 在欧洲键盘上会输入字符，请按其他键。</translation>
        </message>
        <message>
            <source>%1 is needed in every field. Press another key.</source>
            <translation>%1 在所有输入框中都要用到，请按其他键。</translation>
        </message>
        <message>
            <source>%1 shows one store. Press another key.</source>
            <translation>%1 用于显示单个店铺，请按其他键。</translation>
        </message>
        <message>
            <source>G waits for a second key, as in G I. Press G and another key.</source>
            <translation>G 要和第二个键连用，如 G I。请按 G 再按另一个键。</translation>
        </message>
        <message>
            <source>%1 is the key of “%2”.</source>
            <translation>%1 已是“%2”的快捷键。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgeFlow</name>
        <message>
            <source>Saved. A change of its words needs a new approval.</source>
            <translation>已保存。文字有改动时需要重新批准。</translation>
        </message>
        <message>
            <source>Approved. It is suggested from now on.</source>
            <translation>已批准，今后会作为建议出现。</translation>
        </message>
        <message>
            <source>The entry was deleted.</source>
            <translation>条目已删除。</translation>
        </message>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>已保存，日志中有记录。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>已将 %n 行写入 %1。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entry(s) are new or changed.</source>
            <translation>
                <numerusform>新增或更改了 %n 条。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read; the first is in line %1: %2</source>
            <translation>
                <numerusform>有 %n 行无法读取；第一处在第 %1 行：%2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgeInsertFlow</name>
        <message>
            <source>language unknown</source>
            <translation>语言未知</translation>
        </message>
        <message>
            <source>This entry has expired and was not inserted. Renew it in the settings, or choose another one.</source>
            <translation>该条目已过期，未插入。请在设置中更新，或选择其他条目。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgePage</name>
        <message>
            <source>There is no entry yet. Add the supplied phrases, or write one.</source>
            <translation>还没有条目。请添加自带话术，或自己写一条。</translation>
        </message>
        <message>
            <source>Choose an entry to read or change it.</source>
            <translation>选择一个条目查看或修改。</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>中文标题</translation>
        </message>
        <message>
            <source>Kind of entry</source>
            <translation>条目类型</translation>
        </message>
        <message>
            <source>Phrase</source>
            <translation>话术</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>知识条目</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>场景</translation>
        </message>
        <message>
            <source>any scene</source>
            <translation>任意场景</translation>
        </message>
        <message>
            <source>Marketplace</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>all marketplaces</source>
            <translation>所有平台</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>no owner</source>
            <translation>无负责人</translation>
        </message>
        <message>
            <source>Site, as stores name it; empty: every site</source>
            <translation>站点（与店铺写法一致）；留空表示全部站点</translation>
        </message>
        <message>
            <source>To be read again by</source>
            <translation>下次复审日期</translation>
        </message>
        <message>
            <source>Expires on</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Text in a language</source>
            <translation>某一语言的正文</translation>
        </message>
        <message>
            <source>Remove this text</source>
            <translation>移除此正文</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Language of another text</source>
            <translation>另一正文的语言</translation>
        </message>
        <message>
            <source>Add a text</source>
            <translation>添加正文</translation>
        </message>
        <message>
            <source>There is a text in this language already; it is shown now.</source>
            <translation>该语言已有正文，现已显示。</translation>
        </message>
        <message>
            <source>Not approved yet: it is not suggested.</source>
            <translation>尚未批准：不会作为建议出现。</translation>
        </message>
        <message>
            <source>Supplied with InquiryDesk since %1.</source>
            <translation>InquiryDesk 自带，%1 起。</translation>
        </message>
        <message>
            <source>Approved by %1 on %2.</source>
            <translation>%1 于 %2 批准。</translation>
        </message>
        <message>
            <source>Every text was read by a native speaker</source>
            <translation>每份正文都已由母语者审读</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>同意发送</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>放弃更改</translation>
        </message>
        <message>
            <source>Delete it now</source>
            <translation>立即删除</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Knowledge and phrases</source>
            <translation>知识与话术</translation>
        </message>
        <message>
            <source>Articles and phrases for the reply, found by Ctrl+Shift+J while writing, also without a network. Approved phrases are suggested by what the buyer writes about.</source>
            <translation>回复用的知识与话术，写作时按 Ctrl+Shift+J 查找，断网也能用。已批准的话术会按买家所谈内容给出建议。</translation>
        </message>
        <message>
            <source>Words of the title or the text</source>
            <translation>标题或正文中的词</translation>
        </message>
        <message>
            <source>Find an entry</source>
            <translation>查找条目</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>新建条目</translation>
        </message>
        <message>
            <source>Import CSV…</source>
            <translation>导入 CSV…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>导出 CSV…</translation>
        </message>
        <message>
            <source>Add the supplied phrases</source>
            <translation>添加自带话术</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Import knowledge and phrases</source>
            <translation>导入知识与话术</translation>
        </message>
        <message>
            <source>Export knowledge and phrases</source>
            <translation>导出知识与话术</translation>
        </message>
        <message numerus="yes">
            <source>%n text(s)</source>
            <translation>
                <numerusform>%n 份正文</numerusform>
            </translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>尚未批准</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>Who may approve</source>
            <translation>谁可以批准</translation>
        </message>
        <message>
            <source>Nobody chosen: everybody may.</source>
            <translation>未选择任何人：所有人都可以。</translation>
        </message>
        <message>
            <source>%1 may approve entries</source>
            <translation>%1 可以批准条目</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::KnowledgePicker</name>
        <message>
            <source>suggested</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>expired</source>
            <translation>已过期</translation>
        </message>
        <message>
            <source>not in the buyer&apos;s language</source>
            <translation>不是买家的语言</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>尚未批准</translation>
        </message>
        <message>
            <source>not read by a native speaker</source>
            <translation>未经母语者审读</translation>
        </message>
        <message>
            <source>nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>找到 %n 条</numerusform>
            </translation>
        </message>
        <message>
            <source>Knowledge and phrases</source>
            <translation>知识与话术</translation>
        </message>
        <message>
            <source>Words of the title or the text</source>
            <translation>标题或正文中的词</translation>
        </message>
        <message>
            <source>Search knowledge and phrases</source>
            <translation>搜索知识与话术</translation>
        </message>
        <message>
            <source>Knowledge and phrases for this thread</source>
            <translation>适用于此会话的知识与话术</translation>
        </message>
        <message>
            <source>↑↓ choose     Enter insert at the cursor     Esc close</source>
            <translation>↑↓ 选择     Enter 插入光标处     Esc 关闭</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LaterPopup</name>
        <message>
            <source>In one hour</source>
            <translation>1 小时后</translation>
        </message>
        <message>
            <source>This evening</source>
            <translation>今天傍晚</translation>
        </message>
        <message>
            <source>Tomorrow morning</source>
            <translation>明天上午</translation>
        </message>
        <message>
            <source>Monday morning</source>
            <translation>周一上午</translation>
        </message>
        <message>
            <source>9 in the morning for the buyer</source>
            <translation>买家当地上午 9 点</translation>
        </message>
        <message>
            <source>Send later</source>
            <translation>稍后发送</translation>
        </message>
        <message>
            <source>Send at this time</source>
            <translation>按此时间发送</translation>
        </message>
        <message>
            <source>Time to send at, %1</source>
            <comment>city</comment>
            <translation>发送时间，%1</translation>
        </message>
        <message>
            <source>Send it even if the buyer writes before</source>
            <translation>即使买家先来消息也发送</translation>
        </message>
        <message>
            <source>Otherwise a new message of the buyer turns it back into a draft and tells you. If this desk does not run or has no network at that time and it becomes more than 15 minutes late, it waits for your decision.</source>
            <translation>否则，买家来新消息时它会退回为草稿并通知您。如果届时本系统未运行或没有网络，延误超过 15 分钟，它会等您决定。</translation>
        </message>
        <message>
            <source>That is after the deadline, %1. Press once more to send it so late.</source>
            <translation>该时间晚于时限（%1）。再按一次即按此时间发送。</translation>
        </message>
        <message>
            <source>after the deadline</source>
            <translation>已过时限</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LinkPrompt</name>
        <message>
            <source>This address is not opened from here: only https pages are.</source>
            <translation>不从这里打开此地址：只打开 https 页面。</translation>
        </message>
        <message>
            <source>This leads away from %1, to %2. Open it?</source>
            <comment>marketplace, host</comment>
            <translation>将离开 %1，前往 %2。要打开吗？</translation>
        </message>
        <message>
            <source>Open in the browser</source>
            <translation>在浏览器中打开</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>复制地址</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>不打开</translation>
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
        <message>
            <source>Only lists of up to %1 threads can be sorted by this column: longer ones by due time or by last message.</source>
            <translation>只有不超过 %1 个会话的列表才能按此列排序；更长的列表按到期时间或最后消息排序。</translation>
        </message>
        <message>
            <source>In %1 messages, complete since %2</source>
            <translation>共搜索 %1 条消息，自 %2 起完整</translation>
        </message>
        <message>
            <source>In %1 messages; not every store is complete</source>
            <translation>共搜索 %1 条消息；并非每家店铺都完整</translation>
        </message>
        <message numerus="yes">
            <source>%n not searchable yet</source>
            <translation>
                <numerusform>还有 %n 条暂不可搜索</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListTabs</name>
        <message>
            <source>Parts of this list</source>
            <translation>此列表的各部分</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>a part of the list and how many threads are in it</comment>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListsFlow</name>
        <message>
            <source>The tag “%1” is there.</source>
            <translation>已有标签“%1”。</translation>
        </message>
        <message>
            <source>“%1” is called “%2” now. Rename it back to undo.</source>
            <translation>“%1”已改名为“%2”。如需撤销，请改回原名。</translation>
        </message>
        <message>
            <source>“%1” has its new colour.</source>
            <translation>“%1”的颜色已更改。</translation>
        </message>
        <message>
            <source>“%1” was merged into “%2”.</source>
            <translation>“%1”已合并到“%2”。</translation>
        </message>
        <message>
            <source>The tag “%1” was deleted. Create it again to have it back; the journal knows its threads.</source>
            <translation>标签“%1”已删除。重新创建即可恢复标签；带过它的会话可在操作记录中查到。</translation>
        </message>
        <message>
            <source>The view is called “%1” now.</source>
            <translation>视图已改名为“%1”。</translation>
        </message>
        <message>
            <source>The view was deleted. Save the search again to have it back.</source>
            <translation>视图已删除。再次保存该搜索即可恢复。</translation>
        </message>
        <message>
            <source>Threads can be assigned to %1 now.</source>
            <translation>现在可以把会话分配给 %1。</translation>
        </message>
        <message>
            <source>The name is %1 now.</source>
            <translation>姓名已改为 %1。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ListsPage</name>
        <message>
            <source>Tags and saved views</source>
            <translation>标签和保存的视图</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Name of a new tag</source>
            <translation>新标签的名称</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Waiting for a reply</source>
            <translation>待回复</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1，%n 条待发</numerusform>
            </translation>
        </message>
        <message>
            <source>comes with the desk</source>
            <translation>系统自带</translation>
        </message>
        <message>
            <source>your own</source>
            <translation>自建</translation>
        </message>
        <message>
            <source>New name of the tag %1</source>
            <translation>标签 %1 的新名称</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Colour of the tag</source>
            <translation>标签颜色</translation>
        </message>
        <message>
            <source>Colour %1</source>
            <translation>颜色 %1</translation>
        </message>
        <message>
            <source>Merge…</source>
            <translation>合并…</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
        </message>
        <message>
            <source>Merge %1 into</source>
            <translation>将 %1 合并到</translation>
        </message>
        <message>
            <source>Merge %1 into it</source>
            <translation>将 %1 合并进去</translation>
        </message>
        <message numerus="yes">
            <source>%n thread(s) that wait for a reply carry “%1”; done ones may, too. They stay, without the tag. A deleted tag can be created again, but not its threads&apos; marks.</source>
            <translation>
                <numerusform>%n 个待回复的会话带有“%1”，已完成的会话中可能也有。会话会保留，但不再带此标签。删除的标签可以重新创建，但不会再标到这些会话上。</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete the tag</source>
            <translation>删除标签</translation>
        </message>
        <message>
            <source>Saved views</source>
            <translation>保存的视图</translation>
        </message>
        <message>
            <source>No view has been saved yet. Search for something and keep the search as a view.</source>
            <translation>还没有保存的视图。先搜索，再把搜索保存为视图。</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Shows</source>
            <translation>显示内容</translation>
        </message>
        <message>
            <source>New name of the view</source>
            <translation>视图的新名称</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LocalFlow</name>
        <message>
            <source>Copied.</source>
            <translation>已复制。</translation>
        </message>
        <message>
            <source>The key of %1 was revoked.</source>
            <translation>%1 的密钥已吊销。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LocalPage</name>
        <message>
            <source>Other programs</source>
            <translation>其他程序</translation>
        </message>
        <message>
            <source>An ERP or a script on this computer may read conversations, search results and figures, and nothing else: it cannot write, and mail addresses, telephone and card numbers are masked.</source>
            <translation>本机上的 ERP 或脚本可以读取会话、搜索结果和统计数据，仅此而已：不能写入，邮箱、电话和卡号均已打码。</translation>
        </message>
        <message>
            <source>Let other programs of this computer read</source>
            <translation>允许本机其他程序读取</translation>
        </message>
        <message>
            <source>Port</source>
            <translation>端口</translation>
        </message>
        <message>
            <source>Use this port</source>
            <translation>使用此端口</translation>
        </message>
        <message>
            <source>Not open: %1</source>
            <translation>未开启：%1</translation>
        </message>
        <message>
            <source>Closed: nobody can read.</source>
            <translation>已关闭：任何程序都不能读取。</translation>
        </message>
        <message>
            <source>Closed just now.</source>
            <translation>目前已关闭。</translation>
        </message>
        <message>
            <source>Open on http://127.0.0.1:%1/v1/ for programs of this computer that have a key. It closes while the desk is locked and when it ends.</source>
            <translation>已在 http://127.0.0.1:%1/v1/ 开启，仅限本机持有密钥的程序。工作台锁定或退出时会关闭。</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>Nobody has a key yet. Make one for each program, so that each can be taken away alone.</source>
            <translation>还没有密钥。请为每个程序单独创建，便于单独吊销。</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>程序</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>创建于</translation>
        </message>
        <message>
            <source>Last read</source>
            <translation>最近读取</translation>
        </message>
        <message>
            <source>not since the desk was opened</source>
            <translation>本次启动后未读取</translation>
        </message>
        <message>
            <source>%1, made %2, last read %3</source>
            <translation>%1，创建于 %2，最近读取 %3</translation>
        </message>
        <message>
            <source>Revoke this key…</source>
            <translation>吊销此密钥…</translation>
        </message>
        <message>
            <source>Revoke now</source>
            <translation>立即吊销</translation>
        </message>
        <message>
            <source>Revoke the key of %1 now</source>
            <translation>立即吊销 %1 的密钥</translation>
        </message>
        <message>
            <source>With its next request %1 gets no answer any more.</source>
            <translation>吊销后，%1 的下一个请求即被拒绝。</translation>
        </message>
        <message>
            <source>Name of the program</source>
            <translation>程序名称</translation>
        </message>
        <message>
            <source>Make a key</source>
            <translation>创建密钥</translation>
        </message>
        <message>
            <source>The key of %1. Give it to the program now; it is shown only this once:</source>
            <translation>%1 的密钥。请现在填入该程序，仅显示这一次：</translation>
        </message>
        <message>
            <source>Key of %1</source>
            <translation>%1 的密钥</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>The program has it</source>
            <translation>已填入程序</translation>
        </message>
        <message>
            <source>What is answered</source>
            <translation>可读取的内容</translation>
        </message>
        <message>
            <source>Every request is a GET with the header “Authorization: Bearer KEY”; the answer is JSON. Up to 20 requests a second.</source>
            <translation>每个请求都是 GET，请求头为“Authorization: Bearer 密钥”，返回 JSON。每秒最多 20 个请求。</translation>
        </message>
        <message>
            <source>a list of conversations; also store, tag and after, the place to go on from</source>
            <translation>会话列表；还可用 store、tag 和 after（从哪里继续）</translation>
        </message>
        <message>
            <source>one conversation with its messages, deadlines and order</source>
            <translation>单个会话及其消息、时限和订单</translation>
        </message>
        <message>
            <source>messages that hold these words</source>
            <translation>含有这些词的消息</translation>
        </message>
        <message>
            <source>how fast buyers were answered, with the definitions of the figures</source>
            <translation>回复买家的速度，附指标定义</translation>
        </message>
        <message>
            <source>how each store is connected</source>
            <translation>各店铺的连接状态</translation>
        </message>
        <message>
            <source>Without a window the same is opened by “inquirydeskctl serve”.</source>
            <translation>不开窗口时，可用 inquirydeskctl serve 开启同样的接口。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LockPage</name>
        <message numerus="yes">
            <source>That was not the passphrase. Try again in %n s.</source>
            <translation>
                <numerusform>密码短语不正确，%n 秒后可重试。</numerusform>
            </translation>
        </message>
        <message>
            <source>That was not the passphrase.</source>
            <translation>密码短语不正确。</translation>
        </message>
        <message>
            <source>Locked since %1</source>
            <translation>自 %1 起已锁定</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>已锁定</translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n 个已逾期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due soon</source>
            <translation>
                <numerusform>%n 个即将到期</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is due soon. Messages go on coming in and going out.</source>
            <translation>没有即将到期的会话。消息照常收发。</translation>
        </message>
        <message>
            <source>No passphrase is set, so anybody can unlock with a click. Set one in the settings under Security.</source>
            <translation>尚未设置密码短语，任何人点击即可解锁。请在设置的“安全”中设置。</translation>
        </message>
        <message>
            <source>Drafts and your place are kept.</source>
            <translation>草稿和当前位置都已保留。</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Who is working here?</source>
            <translation>现在由谁使用？</translation>
        </message>
        <message>
            <source>Choose your name and give your own password.</source>
            <translation>请选择您的姓名并输入自己的密码。</translation>
        </message>
        <message>
            <source>Drafts and your place are kept. Whoever takes over chooses their own name.</source>
            <translation>草稿和当前位置都已保留。接班同事请选择自己的姓名。</translation>
        </message>
        <message>
            <source>Who you are</source>
            <translation>您是谁</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>您的密码</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>登录</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LogFlow</name>
        <message numerus="yes">
            <source>%n line(s) were copied.</source>
            <translation>
                <numerusform>已复制 %n 行。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::LogPage</name>
        <message>
            <source>Log</source>
            <translation>日志</translation>
        </message>
        <message>
            <source>What the program did, newest first, in UTC; contacts and secrets are taken out. Support asks for it, or for a support bundle from the page of the data.</source>
            <translation>程序做了什么，最新的在前，时间为 UTC；联系方式和密钥已去除。技术支持会要这份日志，或“数据”页的支持包。</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>代码</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Log, newest first</source>
            <translation>日志，最新的在前</translation>
        </message>
        <message>
            <source>Every store</source>
            <translation>所有店铺</translation>
        </message>
        <message>
            <source>Error code, or a part of it</source>
            <translation>错误代码或其中一部分</translation>
        </message>
        <message>
            <source>Copy for support</source>
            <translation>复制给技术支持</translation>
        </message>
        <message>
            <source>Nothing in the log fits.</source>
            <translation>日志中没有符合的内容。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::MailboxForm</name>
        <message>
            <source>Another provider</source>
            <translation>其他邮箱</translation>
        </message>
        <message>
            <source>Type the address buyers&apos; messages arrive at, like service@shop.example.</source>
            <translation>请填写接收买家消息的邮箱地址，例如 service@shop.example。</translation>
        </message>
        <message>
            <source>Choose the provider, or type the name of the IMAP server.</source>
            <translation>请选择邮箱，或填写 IMAP 服务器名称。</translation>
        </message>
        <message>
            <source>Choose the provider, or type the name of the SMTP server.</source>
            <translation>请选择邮箱，或填写 SMTP 服务器名称。</translation>
        </message>
        <message>
            <source>Mail goes unencrypted only to this computer: choose TLS or STARTTLS.</source>
            <translation>只有本机才允许不加密的邮件连接：请选择 TLS 或 STARTTLS。</translation>
        </message>
        <message>
            <source>Mail address of the store</source>
            <translation>店铺的邮箱地址</translation>
        </message>
        <message>
            <source>Provider</source>
            <translation>邮箱服务商</translation>
        </message>
        <message>
            <source>User name, where it is not the address</source>
            <translation>用户名（与地址不同时填写）</translation>
        </message>
        <message>
            <source>IMAP server, port and encryption</source>
            <translation>IMAP 服务器、端口和加密方式</translation>
        </message>
        <message>
            <source>SMTP server, port and encryption</source>
            <translation>SMTP 服务器、端口和加密方式</translation>
        </message>
        <message>
            <source>%1 server</source>
            <translation>%1 服务器</translation>
        </message>
        <message>
            <source>Port of the %1 server</source>
            <translation>%1 服务器的端口</translation>
        </message>
        <message>
            <source>Encryption of the %1 server</source>
            <translation>%1 服务器的加密方式</translation>
        </message>
        <message>
            <source>TLS</source>
            <translation>TLS</translation>
        </message>
        <message>
            <source>STARTTLS</source>
            <translation>STARTTLS</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>service@shop.example</source>
            <translation>service@shop.example</translation>
        </message>
        <message>
            <source>Hide the servers</source>
            <translation>隐藏服务器设置</translation>
        </message>
        <message>
            <source>Show the servers</source>
            <translation>显示服务器设置</translation>
        </message>
        <message>
            <source>How the desk signs in</source>
            <translation>登录方式</translation>
        </message>
        <message>
            <source>With a password or app password</source>
            <translation>使用密码或应用专用密码</translation>
        </message>
        <message>
            <source>With Google, in the browser</source>
            <translation>在浏览器中用 Google 登录</translation>
        </message>
        <message>
            <source>With Microsoft, in the browser</source>
            <translation>在浏览器中用 Microsoft 登录</translation>
        </message>
        <message>
            <source>Directory (tenant), for an application of one organisation</source>
            <translation>目录（租户），仅限单一组织的应用</translation>
        </message>
        <message>
            <source>Any</source>
            <translation>任意</translation>
        </message>
        <message>
            <source>Spare mailbox, used when the first cannot be reached (optional): IMAP server, port and encryption</source>
            <translation>备用邮箱，主邮箱无法连接时使用（可选）：IMAP 服务器、端口和加密</translation>
        </message>
        <message>
            <source>User name of the spare mailbox; have copies of the mail sent on to it</source>
            <translation>备用邮箱的用户名；请让邮件副本转发到该邮箱</translation>
        </message>
        <message>
            <source>Receiving server whose checks of senders are believed; empty: nobody&apos;s</source>
            <translation>采信其发件人验证结果的收信服务器；留空则都不采信</translation>
        </message>
        <message>
            <source>Spare IMAP</source>
            <translation>备用 IMAP</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::MainWindow</name>
        <message>
            <source>nobody</source>
            <comment>is on duty</comment>
            <translation>无人</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>store, who is on duty</comment>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NavigationDelegate</name>
        <message>
            <source>Connect a store</source>
            <translation>连接店铺</translation>
        </message>
        <message>
            <source>Fold %1</source>
            <translation>折叠%1</translation>
        </message>
        <message>
            <source>Show %1</source>
            <translation>展开%1</translation>
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
        <message>
            <source>%1, open</source>
            <comment>a section of the navigation</comment>
            <translation>%1，已展开</translation>
        </message>
        <message>
            <source>%1, folded</source>
            <comment>a section of the navigation</comment>
            <translation>%1，已折叠</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>工单</translation>
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
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Delete this view</source>
            <translation>删除此视图</translation>
        </message>
        <message>
            <source>Response times</source>
            <translation>响应时间</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::NoticeLine</name>
        <message>
            <source>Got it</source>
            <translation>知道了</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1: take this line away</source>
            <comment>button</comment>
            <translation>%1：收起此行</translation>
        </message>
        <message>
            <source>Hint</source>
            <translation>提示</translation>
        </message>
        <message>
            <source>Notice</source>
            <translation>通知</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OldExportFlow</name>
        <message>
            <source>Old export</source>
            <translation>旧导出文件</translation>
        </message>
        <message>
            <source>Mailboxes and tables (*.mbox *.csv *.jsonl);;All files (*)</source>
            <translation>邮箱和表格 (*.mbox *.csv *.jsonl);;所有文件 (*)</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) in it.</source>
            <translation>
                <numerusform>共 %n 条消息。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of them are stored here already and stay as they are.</source>
            <translation>
                <numerusform>其中 %n 条已在本地，保持不变。</numerusform>
            </translation>
        </message>
        <message>
            <source>From %1 to %2.</source>
            <translation>从 %1 到 %2。</translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) cannot be read and are left out.</source>
            <translation>
                <numerusform>%n 行无法读取，将跳过。</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking into it…</source>
            <translation>正在预览…</translation>
        </message>
        <message>
            <source>Importing…</source>
            <translation>正在导入…</translation>
        </message>
        <message>
            <source>Imported: %1 messages in %2 conversations; %3 were stored already.</source>
            <translation>已导入：%2 个会话中的 %1 条消息；%3 条此前已有。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OrderImportBox</name>
        <message numerus="yes">
            <source>%1: %n order(s)</source>
            <translation>
                <numerusform>%1：%n 个订单</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation>
                <numerusform>%n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Store of lines that name none</source>
            <translation>未写店铺的行归属于</translation>
        </message>
        <message>
            <source>None: such lines stay out</source>
            <translation>不指定：这些行不导入</translation>
        </message>
        <message>
            <source>Time zone of the table</source>
            <translation>表中时间的时区</translation>
        </message>
        <message>
            <source>This computer&apos;s (%1)</source>
            <translation>本机时区（%1）</translation>
        </message>
        <message>
            <source>That of each store</source>
            <translation>各店铺自己的时区</translation>
        </message>
        <message>
            <source>Columns taken: %1</source>
            <translation>读入的列：%1</translation>
        </message>
        <message>
            <source>Personal, never taken: %1</source>
            <translation>个人信息，绝不读入：%1</translation>
        </message>
        <message>
            <source>Not known, left out: %1</source>
            <translation>未识别，略去：%1</translation>
        </message>
        <message>
            <source>The first orders:</source>
            <translation>前几个订单：</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <comment>of a table, what is wrong</comment>
            <translation>第 %1 行：%2</translation>
        </message>
        <message numerus="yes">
            <source>%n more line(s)</source>
            <translation>
                <numerusform>还有 %n 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Import %n order(s)</source>
            <translation>
                <numerusform>导入 %n 个订单</numerusform>
            </translation>
        </message>
        <message>
            <source>Do not import</source>
            <translation>不导入</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutageBox</name>
        <message>
            <source>Open Buyer-Seller Messages in Seller Central, once for every site of the account.</source>
            <translation>在 Seller Central 打开买家消息，账户的每个站点各一次。</translation>
        </message>
        <message>
            <source>Open the mailbox of the shop in its webmail; look into Junk, too.</source>
            <translation>在网页邮箱中打开店铺邮箱，也查看垃圾邮件。</translation>
        </message>
        <message>
            <source>Open the message page of the platform in the browser.</source>
            <translation>在浏览器中打开平台的消息页面。</translation>
        </message>
        <message>
            <source>Look for new messages since the last patrol or sync.</source>
            <translation>查找上次巡查或同步之后的新消息。</translation>
        </message>
        <message>
            <source>Forward what must not wait to a mailbox that this desk reads.</source>
            <translation>把不能等的邮件转发到本工作台读取的邮箱。</translation>
        </message>
        <message>
            <source>Look whether the notification mails come in here: the store may name their mailbox.</source>
            <translation>查看通知邮件是否进入此处：可为店铺指定其邮箱。</translation>
        </message>
        <message>
            <source>Answer there what cannot wait; the desk takes those answers in when the store is back.</source>
            <translation>不能等的在平台上回复；店铺恢复后工作台会收入这些回复。</translation>
        </message>
        <message>
            <source>Look at claims, returns and cancellations that have a deadline.</source>
            <translation>查看有期限的纠纷、退货和取消。</translation>
        </message>
        <message>
            <source>This store is out of reach: walk through the patrol list</source>
            <translation>无法连接此店铺：请按巡查清单逐项检查</translation>
        </message>
        <message>
            <source>Outage plan: what to do by hand while this store is out of reach</source>
            <translation>故障预案：店铺无法连接时的人工步骤</translation>
        </message>
        <message>
            <source>Last patrol %1 by %2</source>
            <translation>上次巡查 %1，%2</translation>
        </message>
        <message>
            <source>No patrol yet</source>
            <translation>尚未巡查</translation>
        </message>
        <message>
            <source>due now</source>
            <translation>现在应巡查</translation>
        </message>
        <message>
            <source>next due %1</source>
            <translation>下次 %1</translation>
        </message>
        <message>
            <source>look for messages since %1</source>
            <translation>查找 %1 之后的消息</translation>
        </message>
        <message>
            <source>done %1</source>
            <comment>a step of the patrol list</comment>
            <translation>已完成 %1</translation>
        </message>
        <message>
            <source>Step %1 of %2 at %3: %4</source>
            <translation>%3 第 %1/%2 步：%4</translation>
        </message>
        <message>
            <source>Edit the steps…</source>
            <translation>编辑步骤…</translation>
        </message>
        <message>
            <source>Edit the steps of the outage plan: %1</source>
            <translation>编辑故障预案步骤：%1</translation>
        </message>
        <message>
            <source>Steps of the outage plan of %1, one a line</source>
            <translation>%1 的故障预案步骤，每行一步</translation>
        </message>
        <message>
            <source>A round every</source>
            <translation>每轮间隔</translation>
        </message>
        <message>
            <source>Minutes between two patrols at %1</source>
            <translation>%1 两次巡查间隔分钟数</translation>
        </message>
        <message>
            <source> min</source>
            <translation> 分钟</translation>
        </message>
        <message>
            <source>Keep these steps</source>
            <translation>保存这些步骤</translation>
        </message>
        <message>
            <source>Use the desk&apos;s steps</source>
            <translation>使用默认步骤</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Emergency contacts and notice for buyers…</source>
            <translation>紧急联系人与买家通知…</translation>
        </message>
        <message>
            <source>Emergency contacts and notice for buyers: %1</source>
            <translation>紧急联系人与买家通知：%1</translation>
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
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>leaves %1</source>
            <translation>%1 发出</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>waits: %1</source>
            <comment>for what</comment>
            <translation>等待中：%1</translation>
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
            <source>It is held back for some seconds, so that it can be undone.</source>
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
            <source>It was undone before it left.</source>
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
            <source>Undo it</source>
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
        <message>
            <source>Open the thread</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>The text left this computer, but the connection ended before the platform answered. One message in the thread may be it. Please compare.</source>
            <translation>回复已从本机发出，但平台答复前连接中断。会话中有一条消息可能就是它，请核对。</translation>
        </message>
        <message>
            <source>It leaves at the time that was chosen. Until then it can be undone.</source>
            <translation>将在所选时间发出，在此之前可以撤回。</translation>
        </message>
        <message>
            <source>It is being written. Nothing of it has left.</source>
            <translation>正在撰写，尚未发出任何内容。</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>修改内容</translation>
        </message>
        <message>
            <source>The text becomes the draft of its thread again.</source>
            <translation>内容会恢复为会话的草稿。</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>继续撰写</translation>
        </message>
        <message>
            <source>Opens the thread with the draft.</source>
            <translation>打开会话和草稿。</translation>
        </message>
        <message>
            <source>Did it arrive?</source>
            <translation>是否送达？</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>给 %1</translation>
        </message>
        <message>
            <source>order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>written by %1</source>
            <translation>撰写人 %1</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>尝试 %n 次</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n character(s)</source>
            <translation>
                <numerusform>%1 · %n 个字符</numerusform>
            </translation>
        </message>
        <message>
            <source>What we sent</source>
            <translation>我们发送的内容</translation>
        </message>
        <message>
            <source>The text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>%1 · message %2</source>
            <translation>%1 · 消息 %2</translation>
        </message>
        <message>
            <source>Found in the thread</source>
            <translation>会话中找到的消息</translation>
        </message>
        <message>
            <source>read %1</source>
            <translation>%1 读取</translation>
        </message>
        <message>
            <source>not read yet</source>
            <translation>尚未读取</translation>
        </message>
        <message>
            <source>No message of ours that was not there before.</source>
            <translation>没有发现我方新增的消息。</translation>
        </message>
        <message>
            <source>same minute</source>
            <translation>同一分钟</translation>
        </message>
        <message>
            <source>%1 apart</source>
            <translation>相差 %1</translation>
        </message>
        <message>
            <source>same buyer</source>
            <translation>同一买家</translation>
        </message>
        <message>
            <source>not there before</source>
            <translation>发送前没有</translation>
        </message>
        <message>
            <source>text %1 % alike</source>
            <translation>文字相似度 %1 %</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>经过</translation>
        </message>
        <message>
            <source>%1 time</source>
            <comment>city</comment>
            <translation>%1时间</translation>
        </message>
        <message>
            <source>The platform took it. It does not show it back in the thread.</source>
            <translation>平台已接收，但不会在会话中显示。</translation>
        </message>
        <message>
            <source>It waits for a second person&apos;s word. Nothing of it has left.</source>
            <translation>等待第二人确认，尚未发出任何内容。</translation>
        </message>
        <message>
            <source>Second name: %1</source>
            <translation>第二确认人：%1</translation>
        </message>
        <message>
            <source>It leaves after the check. The journal keeps both names.</source>
            <translation>检查后发出，日志中保留两人的名字。</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>同意发送</translation>
        </message>
        <message>
            <source>Nobody may approve it</source>
            <translation>没有人可以确认</translation>
        </message>
        <message>
            <source>Choose approvers in the settings of the outgoing check.</source>
            <translation>请在“发送检查”设置中选择确认人。</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>打开设置</translation>
        </message>
        <message>
            <source>It waits: %1. %2.</source>
            <comment>reason, what to do</comment>
            <translation>等待中：%1。%2。</translation>
        </message>
        <message>
            <source>Afterwards it leaves by itself, after the check.</source>
            <translation>之后经检查自动发出。</translation>
        </message>
        <message>
            <source>Open the stores</source>
            <translation>打开店铺页</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OutboxFlow</name>
        <message>
            <source>Reading the thread again.</source>
            <translation>正在重新读取会话。</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) are drafts again.</source>
            <translation>
                <numerusform>%n 条回复已恢复为草稿。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n had left already.</source>
            <translation>
                <numerusform>%n 条已经发出。</numerusform>
            </translation>
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
        <message>
            <source>Sent today</source>
            <translation>今天已发送</translation>
        </message>
        <message>
            <source>Being written</source>
            <translation>撰写中</translation>
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
            <source>Replies on their way</source>
            <translation>发送途中的回复</translation>
        </message>
        <message>
            <source>Nothing is ever sent twice by itself. What is unknown waits for a look-up or for your word.</source>
            <translation>任何内容都不会自动发送两次。结果未知的会等待核对或您的决定。</translation>
        </message>
        <message>
            <source>Outbox %1</source>
            <translation>发件箱 %1</translation>
        </message>
        <message>
            <source>Drafts %1</source>
            <translation>草稿 %1</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>草稿</translation>
        </message>
        <message>
            <source>Sent</source>
            <comment>a list</comment>
            <translation>已发送</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Since, next</source>
            <translation>开始时间，下一步</translation>
        </message>
        <message>
            <source>Hold all</source>
            <translation>全部暂停</translation>
        </message>
        <message>
            <source>Everything that has not left becomes a draft again</source>
            <translation>所有尚未发出的回复都恢复为草稿</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OverrideRow</name>
        <message>
            <source>Why it is sent in spite of the check</source>
            <translation>为什么仍要发送</translation>
        </message>
        <message>
            <source>Send all the same</source>
            <translation>仍然发送</translation>
        </message>
        <message>
            <source>Needs the right to override; the reason is written to the journal.</source>
            <translation>需要有放行权限；原因会写入日志。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OwnWindowFlow</name>
        <message>
            <source>Not sent: the check found something that must be solved first.</source>
            <translation>未发送：检查发现需要先处理的问题。</translation>
        </message>
        <message>
            <source>It waits in the outbox and leaves at the chosen time.</source>
            <translation>已放入发件箱，将在所选时间发出。</translation>
        </message>
        <message>
            <source>On its way. The main window can undo it while it is held.</source>
            <translation>发送途中。暂缓期间可在主窗口中撤回。</translation>
        </message>
        <message>
            <source>Not sent yet: the last reply to this buyer came from the same template.</source>
            <translation>尚未发送：上次给这位买家的回复用的是同一模板。</translation>
        </message>
        <message>
            <source>Practice: the reply is kept for your coach. Nothing was sent.</source>
            <translation>练习：回复已留给带教老师，没有发送任何内容。</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>已复制：%1</translation>
        </message>
        <message>
            <source>Nothing is unanswered in this thread.</source>
            <translation>此会话没有未回复的消息。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::OwnerBox</name>
        <message>
            <source>%1 (group)</source>
            <translation>%1（小组）</translation>
        </message>
        <message>
            <source>Who answers for this store</source>
            <translation>谁负责这家店铺</translation>
        </message>
        <message>
            <source>Every store needs somebody: a person, or a group of people. Without one, nobody notices that nobody feels responsible.</source>
            <translation>每家店铺都要有人负责：一个人或一个小组。没有负责人，就没人会发现其实无人负责。</translation>
        </message>
        <message>
            <source>Choose a person or a group</source>
            <translation>选择一个人或一个小组</translation>
        </message>
        <message>
            <source>New messages that nobody owns go to them at once</source>
            <translation>没有归属的新消息立即分给他们</translation>
        </message>
        <message>
            <source>New group…</source>
            <translation>新建小组…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PackageFlow</name>
        <message>
            <source>Evidence packages (*.zip)</source>
            <translation>证据包 (*.zip)</translation>
        </message>
        <message>
            <source>nothing masked</source>
            <translation>未打码</translation>
        </message>
        <message>
            <source>buyer masked</source>
            <translation>买家已打码</translation>
        </message>
        <message>
            <source>contacts masked</source>
            <translation>联系方式已打码</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Case %1</source>
            <translation>案件 %1</translation>
        </message>
        <message>
            <source>Conversation %1</source>
            <translation>会话 %1</translation>
        </message>
        <message>
            <source>table of contents of the package</source>
            <translation>证据包目录</translation>
        </message>
        <message>
            <source>end of the package</source>
            <translation>证据包末尾</translation>
        </message>
        <message>
            <source>Case %1 with its conversation</source>
            <translation>案件 %1 及其会话</translation>
        </message>
        <message>
            <source>This conversation</source>
            <translation>此会话</translation>
        </message>
        <message>
            <source>Order %1 with all its conversations and cases</source>
            <translation>订单 %1 及其所有会话和案件</translation>
        </message>
        <message>
            <source>No program for folders was found.</source>
            <translation>找不到可打开文件夹的程序。</translation>
        </message>
        <message>
            <source>Where the package goes</source>
            <translation>证据包保存位置</translation>
        </message>
        <message>
            <source>Packing…</source>
            <translation>正在打包…</translation>
        </message>
        <message>
            <source>The package is in %1.</source>
            <translation>证据包已保存到 %1。</translation>
        </message>
        <message numerus="yes">
            <source>Written: %1 (%2, %n file(s)).</source>
            <translation>
                <numerusform>已写入：%1（%2，%n 个文件）。</numerusform>
            </translation>
        </message>
        <message>
            <source>SHA-256: %1</source>
            <translation>SHA-256:%1</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) stayed out because the buyer is masked; the manifest names them.</source>
            <translation>
                <numerusform>因打码未放入 %n 个文件；清单中已列出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) could not be had: they were never loaded, or are damaged. The manifest names them.</source>
            <translation>
                <numerusform>%n 个文件无法取得：从未加载或已损坏。清单中已列出。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n character(s) are missing in the PDF: no font of this computer has them. The JSON files hold them.</source>
            <translation>
                <numerusform>PDF 中缺少 %n 个字符：本机没有相应字体。JSON 文件中完整保留。</numerusform>
            </translation>
        </message>
        <message>
            <source>Package to verify</source>
            <translation>要验证的证据包</translation>
        </message>
        <message>
            <source>Every byte of the package is as it was written.</source>
            <translation>证据包的每个字节都与写入时一致。</translation>
        </message>
        <message numerus="yes">
            <source>%n part(s) of the package are not as they were written.</source>
            <translation>
                <numerusform>证据包有 %n 处与写入时不一致。</numerusform>
            </translation>
        </message>
        <message>
            <source>Made by this desk: %1, %2.</source>
            <translation>由本工作台生成：%1，%2。</translation>
        </message>
        <message>
            <source>The journal of this desk does not know it: compare the SHA-256 with the one you were given.</source>
            <translation>本工作台的操作记录中没有记录：请与收到的 SHA-256 核对。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PackageWindow</name>
        <message>
            <source>Contacts masked</source>
            <translation>联系方式打码</translation>
        </message>
        <message>
            <source>Mail addresses, telephone and card numbers are masked; name and files stay. The mails and answers as they came stay out, for nobody can mask them.</source>
            <translation>邮箱、电话和卡号打码；姓名和文件保留。原始邮件和平台原始数据无法打码，因此不放入。</translation>
        </message>
        <message>
            <source>Buyer masked</source>
            <translation>买家打码</translation>
        </message>
        <message>
            <source>Name and ids of the buyer are masked, too, and the buyer&apos;s files stay out: for training and for anybody who need not know who it was.</source>
            <translation>买家姓名和编号也打码，买家的文件不放入：用于培训，或给无需知道买家身份的人。</translation>
        </message>
        <message>
            <source>Nothing masked</source>
            <translation>不打码</translation>
        </message>
        <message>
            <source>Everything with the mails and answers as they came: for a platform, a bank or a court. Say below what it is for.</source>
            <translation>全部内容，包含原始邮件和平台原始数据：提供给平台、银行或法院。请在下方写明用途。</translation>
        </message>
        <message>
            <source>Pack evidence</source>
            <translation>打包证据</translation>
        </message>
        <message>
            <source>One zip file with a PDF, the messages, the files, the journal and the proofs of the deadlines, each with its SHA-256: whoever gets it can see that nothing was altered.</source>
            <translation>一个 zip 文件，包含 PDF、消息、文件、操作记录和时限证明，各附 SHA-256：收到的人可以确认内容未被改动。</translation>
        </message>
        <message>
            <source>What is packed</source>
            <translation>打包对象</translation>
        </message>
        <message>
            <source>For example: A-to-z claim, chargeback, question of a lawyer</source>
            <translation>例如：A-to-z 索赔、信用卡拒付、律师问询</translation>
        </message>
        <message>
            <source>What it is for (stands in the package and in the journal)</source>
            <translation>用途（写入证据包和操作记录）</translation>
        </message>
        <message>
            <source>File to write</source>
            <translation>保存为</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Fetch files from the platform that are not stored here yet</source>
            <translation>从平台获取尚未保存到本地的文件</translation>
        </message>
        <message>
            <source>Verify it</source>
            <translation>验证</translation>
        </message>
        <message>
            <source>Open the folder</source>
            <translation>打开文件夹</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Pack</source>
            <translation>规则包</translation>
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
        <message>
            <source>Folder of the workspace</source>
            <translation>工作区文件夹</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
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
            <source>Data folder: %1</source>
            <translation>数据文件夹：%1</translation>
        </message>
        <message>
            <source>Choose another folder…</source>
            <translation>选择其他文件夹…</translation>
        </message>
        <message>
            <source>Connect a store</source>
            <translation>连接店铺</translation>
        </message>
        <message>
            <source>eBay and Mercado Libre work today. It starts as display only: nothing can leave.</source>
            <translation>目前支持 eBay 和美客多。连接后先仅供查看：不会发出任何内容。</translation>
        </message>
        <message>
            <source>Try with sample data</source>
            <translation>用示例数据试用</translation>
        </message>
        <message>
            <source>200 invented threads in several languages, clearly marked, to be removed at any time.</source>
            <translation>200 个虚构的会话，多种语言，有明显标记，可随时移除。</translation>
        </message>
        <message>
            <source>Look around first</source>
            <translation>先随便看看</translation>
        </message>
        <message>
            <source>Both can be done later, too.</source>
            <translation>两者以后都可以再做。</translation>
        </message>
        <message>
            <source>How do you want to begin?</source>
            <translation>想从哪里开始？</translation>
        </message>
        <message>
            <source>Open a reviewer&apos;s file</source>
            <translation>打开复核文件</translation>
        </message>
        <message>
            <source>%1 is opened to be read: nothing in it can be changed, and no network is used. Type the passphrase you were told with it.</source>
            <translation>%1 以只读方式打开：其中内容不能更改，也不使用网络。请输入随文件告知您的密码。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PastFlow</name>
        <message>
            <source>Looking them up…</source>
            <translation>正在查找…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PastWindow</name>
        <message>
            <source>Inbox as of a moment</source>
            <translation>收件箱回到过去</translation>
        </message>
        <message>
            <source>The moment, %1 time</source>
            <translation>时刻（%1时间）</translation>
        </message>
        <message>
            <source>Which list</source>
            <translation>查看哪个列表</translation>
        </message>
        <message>
            <source>Show the inbox as of then</source>
            <translation>显示当时的收件箱</translation>
        </message>
        <message>
            <source>Open the conversation as it is today</source>
            <translation>打开会话（现在的状态）</translation>
        </message>
        <message>
            <source>Back to now</source>
            <translation>回到现在</translation>
        </message>
        <message>
            <source>Read-only: choose a moment, and the inbox is shown as it stood then.</source>
            <translation>只读：选择一个时刻，即可查看当时的收件箱。</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>截止时间</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>优先级</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Last message</source>
            <translation>最新消息</translation>
        </message>
        <message>
            <source>overdue since %1</source>
            <translation>已于 %1 超时</translation>
        </message>
        <message>
            <source>Read-only: the inbox as it stood on %1. Esc goes back to now.</source>
            <translation>只读：%1 的收件箱。按 Esc 回到现在。</translation>
        </message>
        <message>
            <source>%1 in %2 · %3 UTC. Names and subjects are today&apos;s; deleted conversations are not shown.</source>
            <translation>%2时间 %1 · UTC %3。姓名和主题为当前内容；已删除的会话不显示。</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations</source>
            <translation>
                <numerusform>%n 个会话</numerusform>
            </translation>
        </message>
        <message>
            <source>The first %1 of %2 conversations</source>
            <translation>共 %2 个会话，显示前 %1 个</translation>
        </message>
        <message>
            <source>The past is exact from %1 on: changes before it were not kept.</source>
            <translation>自 %1 起的历史状态是精确的；更早的变更未保存。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PayloadPage</name>
        <message>
            <source>no hits</source>
            <translation>没有匹配</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <comment>hit number, hits</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>Message as received</source>
            <translation>收到的消息原文</translation>
        </message>
        <message>
            <source>Search in it</source>
            <translation>在其中查找</translation>
        </message>
        <message>
            <source>Search in the message as received</source>
            <translation>在消息原文中查找</translation>
        </message>
        <message>
            <source>Copy all</source>
            <translation>全部复制</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PeoplePage</name>
        <message>
            <source>People</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Threads are assigned to these people, and the journal names them. They are known on this computer only.</source>
            <translation>会话可分配给这些人员，操作记录中也会记下他们的名字。人员信息只保存在本机。</translation>
        </message>
        <message>
            <source>Name of a new person</source>
            <translation>新人员的姓名</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Initials</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>New name of the person</source>
            <translation>人员的新姓名</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>小组</translation>
        </message>
        <message>
            <source>A group answers for a store together: threads can be assigned to it like to a person.</source>
            <translation>小组共同负责一家店铺：会话可以像分给个人一样分给小组。</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>小组</translation>
        </message>
        <message>
            <source>A new group</source>
            <translation>新的小组</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Rules that give out threads by load choose among those who speak the buyer&apos;s language; when nobody does, among all.</source>
            <translation>按工作量分配会话的规则会优先选择会说买家语言的人；如果没有人会，则从所有人中选择。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformActionsFlow</name>
        <message>
            <source>Open a conversation first.</source>
            <translation>请先打开一个会话。</translation>
        </message>
        <message>
            <source>This thread belongs to no order.</source>
            <translation>此会话没有关联订单。</translation>
        </message>
        <message>
            <source>%1 offers nothing on orders from here: use its own page.</source>
            <translation>%1 在此不提供订单操作：请使用其页面。</translation>
        </message>
        <message>
            <source>Reading the order…</source>
            <translation>正在读取订单…</translation>
        </message>
        <message>
            <source>Order %1 was read: %2</source>
            <translation>已读取订单 %1：%2</translation>
        </message>
        <message>
            <source>%1: on its way. The outbox tells what became of it.</source>
            <translation>%1：发送中，结果见发件箱。</translation>
        </message>
        <message>
            <source>The same was sent on this order already, or is on its way. Send it a second time?</source>
            <translation>相同内容已发送或正在发送。再发一次吗？</translation>
        </message>
        <message>
            <source>No store has an account report: that needs an Amazon store with an application of your own.</source>
            <translation>没有可用的账户报告：需要带自有应用的亚马逊店铺。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformActionsWindow</name>
        <message>
            <source>What may be sent</source>
            <translation>可发送的内容</translation>
        </message>
        <message>
            <source>Text to the buyer</source>
            <translation>给买家的文字</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Back to the text</source>
            <translation>返回文字</translation>
        </message>
        <message>
            <source>Send it now</source>
            <translation>立即发送</translation>
        </message>
        <message>
            <source>What %1 allows on order %2</source>
            <comment>platform, number</comment>
            <translation>%1 允许对订单 %2 做什么</translation>
        </message>
        <message>
            <source>Asking the platform…</source>
            <translation>正在询问平台…</translation>
        </message>
        <message>
            <source>As the platform said %1.</source>
            <translation>平台于 %1 告知。</translation>
        </message>
        <message>
            <source>The buyer wants to be written to in %1.</source>
            <translation>买家希望使用%1。</translation>
        </message>
        <message>
            <source>It allows nothing on this order now: answer a message of the buyer, or look at the platform&apos;s page.</source>
            <translation>目前此订单不允许任何操作：请回复买家消息，或查看平台页面。</translation>
        </message>
        <message>
            <source>%1: not offered for this order now.</source>
            <translation>%1：此订单目前不可用。</translation>
        </message>
        <message>
            <source>not from here</source>
            <translation>不能从这里发送</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 / %2 个字符</translation>
        </message>
        <message numerus="yes">
            <source>%n character(s)</source>
            <translation>
                <numerusform>%n 个字符</numerusform>
            </translation>
        </message>
        <message>
            <source>too long</source>
            <translation>太长</translation>
        </message>
        <message>
            <source>write in %1</source>
            <translation>请用%1书写</translation>
        </message>
        <message>
            <source>This goes to the buyer at once and cannot be taken back. Send it?</source>
            <translation>将立即发给买家，无法撤回。发送吗？</translation>
        </message>
        <message>
            <source>Have it sent…</source>
            <translation>让平台发送…</translation>
        </message>
        <message>
            <source>Send…</source>
            <translation>发送…</translation>
        </message>
        <message>
            <source>%1 of 5 stars, without words.</source>
            <translation>%1 星（满分 5 星），无文字评价。</translation>
        </message>
        <message>
            <source>%1 of 5 stars: %2</source>
            <translation>%1 星（满分 5 星）：%2</translation>
        </message>
        <message>
            <source>Answered: %1</source>
            <translation>已回复：%1</translation>
        </message>
        <message>
            <source>The platform hides this rating.</source>
            <translation>平台已隐藏这条评价。</translation>
        </message>
        <message>
            <source>Everybody can read this at once, and it cannot be taken back. Send it?</source>
            <translation>内容会立即公开，且无法撤回。确定发送吗？</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformCard</name>
        <message>
            <source>not in this version yet</source>
            <translation>此版本尚不支持</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PlatformPage</name>
        <message>
            <source>%1: what is possible and what is not</source>
            <translation>%1：能做什么，不能做什么</translation>
        </message>
        <message>
            <source>By the platform&apos;s documentation of %1</source>
            <translation>依据 %1 的平台文档</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出处</translation>
        </message>
        <message>
            <source>Open the source: %1</source>
            <translation>打开出处：%1</translation>
        </message>
        <message>
            <source>1 Choose the platform</source>
            <translation>1 选择平台</translation>
        </message>
        <message>
            <source>The name of the store can be changed later</source>
            <translation>店铺名称以后可以修改</translation>
        </message>
        <message>
            <source>Before you begin</source>
            <translation>前提</translation>
        </message>
        <message>
            <source>What has no tick is noted in the journal as skipped</source>
            <translation>未勾选的项目会作为“跳过”记入操作记录</translation>
        </message>
        <message>
            <source>Only want to practise? A practice store runs on this computer; no real buyer can be reached.</source>
            <translation>只想练习？练习店铺在本机运行，不会联系到任何真实买家。</translation>
        </message>
        <message>
            <source>Practice store…</source>
            <translation>练习店铺…</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PracticeLine</name>
        <message>
            <source>Practice: your replies are kept for your coach and reach nobody.</source>
            <translation>练习模式：您的回复只留给带教老师，不会发给任何人。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::PracticePage</name>
        <message>
            <source>Practice</source>
            <translation>练习</translation>
        </message>
        <message>
            <source>Whoever practises works on real threads. What they send is kept here for their coach; no buyer and no platform ever gets it.</source>
            <translation>练习人员处理真实会话，他们发送的内容只保存在这里供带教老师查看，买家和平台都不会收到。</translation>
        </message>
        <message>
            <source>Who practises</source>
            <translation>谁在练习</translation>
        </message>
        <message>
            <source>%1 practises</source>
            <translation>%1 正在练习</translation>
        </message>
        <message>
            <source>Replies written in practice</source>
            <translation>练习中写的回复</translation>
        </message>
        <message>
            <source>Nothing has been written in practice yet.</source>
            <translation>还没有练习回复。</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Reply</source>
            <translation>回复</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>点评</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>暂无</translation>
        </message>
        <message>
            <source>The reply</source>
            <translation>回复内容</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>who commented, the comment</comment>
            <translation>%1:%2</translation>
        </message>
        <message>
            <source>Comment of the coach</source>
            <translation>带教老师点评</translation>
        </message>
        <message>
            <source>What was good, and what to write instead</source>
            <translation>哪些写得好，哪些应该怎么改</translation>
        </message>
        <message>
            <source>Keep the comment</source>
            <translation>保存点评</translation>
        </message>
        <message>
            <source>Open the thread</source>
            <translation>打开会话</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ProofWindow</name>
        <message>
            <source>Proof of the due time</source>
            <translation>截止时间证明</translation>
        </message>
        <message>
            <source>Save as text…</source>
            <translation>另存为文本…</translation>
        </message>
        <message>
            <source>Save as JSON…</source>
            <translation>另存为 JSON…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>No clock runs or ran for this thread: there is no deadline to prove.</source>
            <translation>此会话没有计时：没有可证明的截止时间。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::QuitDialog</name>
        <message numerus="yes">
            <source>%n reply(s) not sent yet</source>
            <translation>
                <numerusform>%n 条回复尚未发送</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n can still be undone.</source>
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
            <source>%n reply(s) left. The program ends when they have been delivered.</source>
            <translation>
                <numerusform>还剩 %n 条回复，送达后程序自动退出。</numerusform>
            </translation>
        </message>
        <message>
            <source>Not everything was sent</source>
            <translation>尚未全部发送</translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) still wait: the platform does not answer or there is no network.</source>
            <translation>
                <numerusform>%n 条回复仍在等待：平台没有响应或没有网络。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) need you: look into the outbox.</source>
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
        <name>inquiry::ui::ReadResults</name>
        <message>
            <source>Nothing was read yet. The test reads only: it sends nothing and marks nothing as read.</source>
            <translation>还没有读取任何内容。测试只读取：不发送，也不标记已读。</translation>
        </message>
        <message>
            <source>Test read</source>
            <translation>测试读取</translation>
        </message>
        <message>
            <source>Read again</source>
            <translation>再读一次</translation>
        </message>
        <message>
            <source>Result of the test read</source>
            <translation>测试读取的结果</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RecipientLine</name>
        <message>
            <source>To %1 through %2</source>
            <comment>buyer, store</comment>
            <translation>收件人 %1，经 %2</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RecoveryFlow</name>
        <message>
            <source>The desk did not end properly last time (last active %1).</source>
            <translation>本系统上次未正常退出（最后活动时间 %1）。</translation>
        </message>
        <message>
            <source>The desk did not end properly last time.</source>
            <translation>本系统上次未正常退出。</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n 份草稿</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) that go out as planned</source>
            <translation>
                <numerusform>%n 条按计划发出的回复</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) that may have left and are looked up</source>
            <translation>
                <numerusform>%n 条可能已发出、正在核对的回复</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing was under way.</source>
            <translation>当时没有进行中的工作。</translation>
        </message>
        <message>
            <source>Saved: %1.</source>
            <translation>已保存：%1。</translation>
        </message>
        <message>
            <source>Open outbox</source>
            <translation>打开发件箱</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReferencesWindow</name>
        <message>
            <source>Reference lines</source>
            <translation>参考线</translation>
        </message>
        <message>
            <source>A chart is read against these lines. Shares are percent, times are minutes. A line without a source is not kept. Untick a line to hide it.</source>
            <translation>图表以这些线为参照。比例为百分比，时间为分钟。没有出处的线不予保存。取消勾选即可隐藏。</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>参考线</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>出处</translation>
        </message>
        <message>
            <source>As of</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>New line</source>
            <translation>新增参考线</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Bring back the built-in lines</source>
            <translation>恢复内置参考线</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReplyFlow</name>
        <message>
            <source>Not sent: another thread is being opened. Press again when it is here.</source>
            <translation>未发送：正在打开另一个会话，打开后请再按一次。</translation>
        </message>
        <message>
            <source>Not sent: the check found something that must be solved first.</source>
            <translation>未发送：检查发现需要先处理的问题。</translation>
        </message>
        <message>
            <source>Not sent yet: the last reply to this buyer came from the same template.</source>
            <translation>尚未发送：上次给这位买家的回复用的是同一模板。</translation>
        </message>
        <message>
            <source>It waits in the outbox and leaves at the chosen time.</source>
            <translation>已放入发件箱，将在所选时间发出。</translation>
        </message>
        <message>
            <source>Practice: the reply is kept for your coach. Nothing was sent.</source>
            <translation>练习：回复已留给带教老师，没有发送任何内容。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReportFlow</name>
        <message>
            <source>The figures are not here yet: wait a moment.</source>
            <translation>指标尚未就绪：请稍候。</translation>
        </message>
        <message>
            <source>Save the figures</source>
            <translation>保存指标</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>未保存：%1</translation>
        </message>
        <message>
            <source>Not saved: the file cannot be written. Choose another folder.</source>
            <translation>未保存：无法写入该文件。请选择其他文件夹。</translation>
        </message>
        <message>
            <source>Keep this dashboard</source>
            <translation>保存此看板</translation>
        </message>
        <message>
            <source>Name; one that is there already is replaced</source>
            <translation>名称；同名的看板会被替换</translation>
        </message>
        <message>
            <source>The dashboard is kept.</source>
            <translation>看板已保存。</translation>
        </message>
        <message>
            <source>Choose the dashboard to delete first.</source>
            <translation>请先选择要删除的看板。</translation>
        </message>
        <message>
            <source>The dashboard is deleted; the figures are not touched.</source>
            <translation>看板已删除；指标数据不受影响。</translation>
        </message>
        <message>
            <source>Kept.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>The platform&apos;s figure is kept.</source>
            <translation>平台指标已保存。</translation>
        </message>
        <message>
            <source>The platform&apos;s figure from a file</source>
            <translation>从文件导入平台指标</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Choose the person above first: a report is about one person.</source>
            <translation>请先在上方选择一位客服：考核报告只针对一个人。</translation>
        </message>
        <message>
            <source>Ratings of buyers from a file</source>
            <translation>从文件导入买家评分</translation>
        </message>
        <message numerus="yes">
            <source>%n new ratings were taken in.</source>
            <translation>
                <numerusform>新导入了 %n 条评分。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ratings, the newest first</source>
            <translation>
                <numerusform>%n 条评分，最新的在前</numerusform>
            </translation>
        </message>
        <message>
            <source>What buyers of which product write about. A conversation with several tags counts under each; Return opens the newest.</source>
            <translation>哪些商品的买家在问什么。一个会话有多个标签时，每个标签下都计一次；按回车打开最新的会话。</translation>
        </message>
        <message numerus="yes">
            <source>%n lines, the most first</source>
            <translation>
                <numerusform>%n 行，次数多的在前</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the conversation you want to rate first.</source>
            <translation>请先打开要评分的会话。</translation>
        </message>
        <message>
            <source>Rate this conversation</source>
            <translation>给此会话评分（质检）</translation>
        </message>
        <message>
            <source>How good was the service, 1 to 5 stars? Your newest word counts.</source>
            <translation>这次服务如何？1 到 5 星，以你最近一次评分为准。</translation>
        </message>
        <message>
            <source>The rating is kept.</source>
            <translation>评分已保存。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReportPlansFlow</name>
        <message>
            <source>Planned. The first one is written in a moment.</source>
            <translation>已添加，首份报告即将生成。</translation>
        </message>
        <message>
            <source>Removed; what was written stays.</source>
            <translation>已移除；已生成的文件保留。</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>正在生成报告…</translation>
        </message>
        <message>
            <source>Written, read back and mailed: %1</source>
            <translation>已生成、回读校验并发送邮件：%1</translation>
        </message>
        <message>
            <source>Written and read back: %1</source>
            <translation>已生成并回读校验：%1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReportPlansWindow</name>
        <message>
            <source>Planned reports</source>
            <translation>定时报告</translation>
        </message>
        <message>
            <source>These reports are written by themselves while the desk is open, read back, and mailed where a mail channel of the alerts is chosen.</source>
            <translation>程序打开期间会自动生成以下报告并回读校验；如选择了提醒的邮件通道，还会发送邮件。</translation>
        </message>
        <message>
            <source>Which report</source>
            <translation>报告类型</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>频率</translation>
        </message>
        <message>
            <source>Kind of file</source>
            <translation>文件格式</translation>
        </message>
        <message>
            <source>Of which store</source>
            <translation>哪个店铺</translation>
        </message>
        <message>
            <source>On whom</source>
            <translation>针对谁</translation>
        </message>
        <message>
            <source>Who gets it by mail</source>
            <translation>邮件发给谁</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>Spreadsheet (XLSX)</source>
            <translation>电子表格（XLSX）</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>表格（CSV）</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>所有店铺</translation>
        </message>
        <message>
            <source>Folder; left empty, the folder “reports” of the workspace</source>
            <translation>文件夹；留空则存入工作区的 reports 文件夹</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>立即运行</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message>
            <source>Plan this report</source>
            <translation>添加定时报告</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Nobody by mail</source>
            <translation>不发邮件</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>报告</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>By mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Last result</source>
            <translation>上次结果</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>下次</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>尚未运行</translation>
        </message>
        <message>
            <source>Nothing is planned yet: choose a report below the list.</source>
            <translation>还没有定时报告：请在列表下方选择一个报告。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReviewFlow</name>
        <message>
            <source>e-mail, telephone and card numbers</source>
            <translation>邮箱、电话和卡号</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>contacts, names of buyers and files</source>
            <translation>联系方式、买家姓名和附件</translation>
        </message>
        <message>
            <source>Read-only review file of %1, made by %2. Redacted: %3. Nothing here can be changed or sent, and no network is used.</source>
            <translation>只读复核文件，%1 由 %2 生成。已遮盖：%3。此处不能更改或发送任何内容，也不使用网络。</translation>
        </message>
        <message>
            <source>For: %1</source>
            <translation>用途：%1</translation>
        </message>
        <message>
            <source>This is a reviewer&apos;s file already: whoever made it can make another one.</source>
            <translation>这本身就是复核文件：请由制作它的人另外生成一份。</translation>
        </message>
        <message numerus="yes">
            <source>The %n chosen conversations</source>
            <translation>
                <numerusform>选中的 %n 个会话</numerusform>
            </translation>
        </message>
        <message>
            <source>All conversations of the list as it is shown</source>
            <translation>当前列表中的全部会话</translation>
        </message>
        <message>
            <source>All that the search “%1” finds</source>
            <translation>搜索“%1”找到的全部会话</translation>
        </message>
        <message>
            <source>The case of the open conversation, with everything of its order</source>
            <translation>当前会话的纠纷案件及该订单的全部会话</translation>
        </message>
        <message>
            <source>Save the reviewer&apos;s file</source>
            <translation>保存复核文件</translation>
        </message>
        <message>
            <source>Reviewer&apos;s files (*.iqreview)</source>
            <translation>复核文件 (*.iqreview)</translation>
        </message>
        <message>
            <source>Making the reviewer&apos;s file…</source>
            <translation>正在生成复核文件…</translation>
        </message>
        <message numerus="yes">
            <source>%n conversations are in %1.</source>
            <translation>
                <numerusform>%n 个会话已写入 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Open a reviewer&apos;s file</source>
            <translation>打开复核文件</translation>
        </message>
        <message>
            <source>The file opens in a window of its own.</source>
            <translation>文件将在单独的窗口中打开。</translation>
        </message>
        <message>
            <source>The file could not be opened: start InquiryDesk anew, then try again.</source>
            <translation>无法打开文件：请重新启动 InquiryDesk 后再试。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ReviewForm</name>
        <message>
            <source>Make a reviewer&apos;s file</source>
            <translation>生成复核文件</translation>
        </message>
        <message>
            <source>One encrypted file that this program opens to be read and searched, and nothing else. Notes, drafts and sign-ins of the team are never in it.</source>
            <translation>一个加密文件，用本程序打开后只能阅读和搜索。其中绝不包含团队的备注、草稿和登录信息。</translation>
        </message>
        <message>
            <source>Which conversations</source>
            <translation>包含哪些会话</translation>
        </message>
        <message>
            <source>E-mail, telephone and card numbers are masked</source>
            <translation>遮盖邮箱、电话和卡号</translation>
        </message>
        <message>
            <source>Names of buyers and files stay out, too</source>
            <translation>同时去掉买家姓名和附件</translation>
        </message>
        <message>
            <source>Nothing is masked</source>
            <translation>不做任何遮盖</translation>
        </message>
        <message>
            <source>How much of the buyers it tells</source>
            <translation>包含多少买家信息</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>用途</translation>
        </message>
        <message>
            <source>Passphrase of the file: tell it to the reviewer by another way</source>
            <translation>文件密码：请通过其他方式告知复核人</translation>
        </message>
        <message>
            <source>The passphrase once more</source>
            <translation>再次输入密码</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>选择保存位置…</translation>
        </message>
        <message numerus="yes">
            <source>The passphrase needs at least %n characters: the file leaves this computer.</source>
            <translation>
                <numerusform>密码至少需要 %n 个字符：该文件会离开这台电脑。</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ: type the same one twice.</source>
            <translation>两次输入的密码不一致：请输入两次相同的密码。</translation>
        </message>
        <message>
            <source>Say what the file is for: nothing of the buyers is masked in it.</source>
            <translation>请说明文件的用途：其中买家的内容完全没有遮盖。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RolesFlow</name>
        <message>
            <source>%1 has no password any more.</source>
            <translation>%1 的密码已取消。</translation>
        </message>
        <message>
            <source>The role of %1 counts from now on.</source>
            <translation>%1 的角色即刻生效。</translation>
        </message>
        <message>
            <source>%1 signs in with this password from now on.</source>
            <translation>%1 从现在起用这个密码登录。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RolesPage</name>
        <message>
            <source>Roles and passwords</source>
            <translation>角色与密码</translation>
        </message>
        <message>
            <source>No role</source>
            <translation>无角色</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>所有者</translation>
        </message>
        <message>
            <source>Team lead</source>
            <translation>客服主管</translation>
        </message>
        <message>
            <source>Senior agent</source>
            <translation>资深客服</translation>
        </message>
        <message>
            <source>Agent</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Reviewer</source>
            <translation>审阅者</translation>
        </message>
        <message>
            <source>In practice</source>
            <translation>实习客服</translation>
        </message>
        <message>
            <source>See conversations and reports</source>
            <translation>查看会话和报表</translation>
        </message>
        <message>
            <source>Reply to buyers</source>
            <translation>回复买家</translation>
        </message>
        <message>
            <source>Write notes and tickets</source>
            <translation>写备注和工单</translation>
        </message>
        <message>
            <source>Tag, assign, snooze, finish</source>
            <translation>打标签、分配、暂缓、完结</translation>
        </message>
        <message>
            <source>Give the second name</source>
            <translation>复核审批</translation>
        </message>
        <message>
            <source>Send in spite of the check</source>
            <translation>忽略检查提示发送</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Put evidence together</source>
            <translation>整理证据</translation>
        </message>
        <message>
            <source>Erase, and say how long data is kept</source>
            <translation>删除数据、设置保留期限</translation>
        </message>
        <message>
            <source>Change rules, templates, knowledge</source>
            <translation>修改规则、模板、知识库</translation>
        </message>
        <message>
            <source>Change settings and stores</source>
            <translation>修改设置和店铺</translation>
        </message>
        <message>
            <source>Change people, roles, shifts</source>
            <translation>管理人员、角色、班次</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>store, role</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Nobody has a password yet, so whoever opens this workspace may do everything. Your own first password makes you the owner; then give one to everybody else.</source>
            <translation>目前还没有人设置密码，打开本工作区的人可以执行所有操作。您先为自己设置密码后即成为所有者，然后再为其他人设置。</translation>
        </message>
        <message>
            <source>Everybody signs in with a password of their own and may do what their role says. The role of a group counts for all its members; of several roles each gives its rights.</source>
            <translation>每个人用自己的密码登录，并按角色享有权限。小组的角色适用于全体成员；拥有多个角色时，权限叠加。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>角色</translation>
        </message>
        <message>
            <source>In single stores</source>
            <translation>单个店铺的角色</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>密码</translation>
        </message>
        <message>
            <source>Set</source>
            <translation>已设置</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Role of %1</source>
            <translation>%1 的角色</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>所有店铺</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>As in all other stores</source>
            <translation>与其他店铺相同</translation>
        </message>
        <message>
            <source>None: does not see this store</source>
            <translation>无：看不到该店铺</translation>
        </message>
        <message>
            <source>Give this role</source>
            <translation>设为此角色</translation>
        </message>
        <message>
            <source>Password of %1</source>
            <translation>%1 的密码</translation>
        </message>
        <message>
            <source>The present password</source>
            <translation>当前密码</translation>
        </message>
        <message>
            <source>The new one, at least %1 characters</source>
            <translation>新密码，至少 %1 个字符</translation>
        </message>
        <message>
            <source>The new one once more</source>
            <translation>再次输入新密码</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>修改密码</translation>
        </message>
        <message>
            <source>Set the password</source>
            <translation>设置密码</translation>
        </message>
        <message>
            <source>Take the password away</source>
            <translation>取消密码</translation>
        </message>
        <message>
            <source>What each role may do</source>
            <translation>各角色的权限</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>权限</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>right, the roles that have it</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>What somebody in practice writes stays with their coach and reaches no buyer.</source>
            <translation>实习客服写的内容只交给带教老师，不会发给买家。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RoundWindow</name>
        <message>
            <source>Daily round</source>
            <translation>每日巡检</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>The daily round begins in the morning of each store&apos;s own clock. Nothing has to be walked through yet.</source>
            <translation>每日巡检在各店铺当地早晨开始。目前无需巡检。</translation>
        </message>
        <message>
            <source>Walk through the inbox and the case centre of every store, then tick it off. Ticks are kept with name and time.</source>
            <translation>逐店查看收件箱和纠纷中心后勾选。勾选会记录姓名和时间。</translation>
        </message>
        <message>
            <source>%1, %2: %3 to reply to, %4 open cases</source>
            <comment>store, day</comment>
            <translation>%1，%2：待回复 %3，未结纠纷 %4</translation>
        </message>
        <message>
            <source>ticked by %1, %2</source>
            <comment>name, time</comment>
            <translation>%1 于 %2 勾选</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RulesFlow</name>
        <message>
            <source>Version %1 is in force again, as version %2.</source>
            <translation>版本 %1 已重新生效，成为版本 %2。</translation>
        </message>
        <message>
            <source>This file cannot be read, or it is larger than 4 MB.</source>
            <translation>无法读取该文件，或文件超过 4 MB。</translation>
        </message>
        <message numerus="yes">
            <source>%n rule(s) were read. Look at them, then save.</source>
            <translation>
                <numerusform>已读取 %n 条规则，请查看后保存。</numerusform>
            </translation>
        </message>
        <message>
            <source>The rules were written to %1.</source>
            <translation>规则已写入 %1。</translation>
        </message>
        <message>
            <source>The file %1 cannot be written: choose another place.</source>
            <translation>无法写入文件 %1，请选择其他位置。</translation>
        </message>
        <message>
            <source>The rules to begin with are added, all of them off. Save them, then try them on stored messages.</source>
            <translation>已添加入门规则，全部为关闭状态。请先保存，再用历史消息试运行。</translation>
        </message>
        <message>
            <source>Nothing was saved yet: some rules disagree. Change them, or save all the same.</source>
            <translation>尚未保存：有规则相互冲突。请修改，或仍然保存。</translation>
        </message>
        <message numerus="yes">
            <source>Saved. %n changed rule(s) run in shadow until they have proven themselves.</source>
            <translation>
                <numerusform>已保存。%n 条修改过的规则先以影子方式运行，验证后再启用。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message>
            <source>The dry run is through: nothing was changed and nothing was sent.</source>
            <translation>试运行完成：没有更改任何内容，也没有发送任何消息。</translation>
        </message>
        <message>
            <source>Automatic replies are on. Only live rules use them.</source>
            <translation>自动回复已开启，只有已启用的规则会使用。</translation>
        </message>
        <message>
            <source>Automatic replies are off.</source>
            <translation>自动回复已关闭。</translation>
        </message>
        <message>
            <source>Automatic replies rest until you let them go on.</source>
            <translation>自动回复已暂停，需由您手动恢复。</translation>
        </message>
        <message>
            <source>Automatic replies go on.</source>
            <translation>自动回复已恢复。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::RulesPage</name>
        <message>
            <source>open</source>
            <translation>待处理</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>已结案</translation>
        </message>
        <message>
            <source>everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Make a rule, or add the rules to begin with: keyword alarms, returns and complaints, topics, out of hours.</source>
            <translation>新建一条规则，或添加入门规则：关键词报警、退货与投诉、话题、非服务时间。</translation>
        </message>
        <message>
            <source>Title of the rule</source>
            <translation>规则名称</translation>
        </message>
        <message>
            <source>When the rule looks</source>
            <translation>规则何时检查</translation>
        </message>
        <message>
            <source>Really delete</source>
            <translation>确认删除</translation>
        </message>
        <message>
            <source>Delete rule</source>
            <translation>删除规则</translation>
        </message>
        <message>
            <source>How conditions go together</source>
            <translation>条件之间的关系</translation>
        </message>
        <message>
            <source>If all of these hold</source>
            <translation>满足以下全部条件</translation>
        </message>
        <message>
            <source>If one of these holds</source>
            <translation>满足以下任一条件</translation>
        </message>
        <message>
            <source>Add condition</source>
            <translation>添加条件</translation>
        </message>
        <message>
            <source>not</source>
            <translation>不满足</translation>
        </message>
        <message>
            <source>Condition %1 must not hold</source>
            <translation>条件 %1 不应满足</translation>
        </message>
        <message>
            <source>Condition %1</source>
            <translation>条件 %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>移除</translation>
        </message>
        <message numerus="yes">
            <source>%n condition(s), written in a file</source>
            <translation>
                <numerusform>%n 个条件，由文件定义</numerusform>
            </translation>
        </message>
        <message>
            <source>Values of condition %1</source>
            <translation>条件 %1 的取值</translation>
        </message>
        <message>
            <source>A pattern, for example \d{3}-\d{7}</source>
            <translation>表达式，例如 \d{3}-\d{7}</translation>
        </message>
        <message>
            <source>At least</source>
            <translation>至少</translation>
        </message>
        <message>
            <source>At most</source>
            <translation>至多</translation>
        </message>
        <message>
            <source>any</source>
            <translation>不限</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>币种</translation>
        </message>
        <message>
            <source>Several with commas</source>
            <translation>多个用逗号分隔</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>则</translation>
        </message>
        <message>
            <source>Add action</source>
            <translation>添加动作</translation>
        </message>
        <message>
            <source>Rules below do not look at these messages</source>
            <translation>下面的规则不再检查这些消息</translation>
        </message>
        <message>
            <source>Action %1</source>
            <translation>动作 %1</translation>
        </message>
        <message>
            <source>What action %1 takes</source>
            <translation>动作 %1 的内容</translation>
        </message>
        <message>
            <source>Switch off</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Run in shadow</source>
            <translation>影子运行</translation>
        </message>
        <message>
            <source>Switch on</source>
            <translation>开启</translation>
        </message>
        <message>
            <source>Who answers for it</source>
            <translation>责任人</translation>
        </message>
        <message>
            <source>Why it may run all the same</source>
            <translation>仍然启用的原因</translation>
        </message>
        <message>
            <source>Switch on all the same</source>
            <translation>仍然启用</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Rules look at every message as it comes, from top to bottom. A new rule is off: try it on stored messages, let it run in shadow, then switch it on.</source>
            <translation>每条新消息都会自上而下依次经过规则。新规则默认关闭：先用历史消息试运行，再以影子方式运行，最后启用。</translation>
        </message>
        <message>
            <source>New rule</source>
            <translation>新建规则</translation>
        </message>
        <message>
            <source>Add rules to begin with</source>
            <translation>添加入门规则</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>Import rules</source>
            <translation>导入规则</translation>
        </message>
        <message>
            <source>Rules (*.json)</source>
            <translation>规则 (*.json)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export rules</source>
            <translation>导出规则</translation>
        </message>
        <message>
            <source>Rules in their order</source>
            <translation>按顺序排列的规则</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>No rules yet</source>
            <translation>还没有规则</translation>
        </message>
        <message>
            <source>These rules disagree</source>
            <translation>以下规则相互冲突</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>仍然保存</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>放弃更改</translation>
        </message>
        <message>
            <source>Try them</source>
            <translation>试运行</translation>
        </message>
        <message>
            <source>Goes through the stored messages in the order of time and says what these rules would have done. Nothing is changed and nothing is sent.</source>
            <translation>按时间顺序重放历史消息，显示这些规则会做什么。不会更改任何内容，也不会发送任何消息。</translation>
        </message>
        <message>
            <source>Over which time</source>
            <translation>时间范围</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try on stored messages</source>
            <translation>用历史消息试运行</translation>
        </message>
        <message>
            <source>Shadow and people</source>
            <translation>影子运行与人工对比</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>%1 of %2 messages</source>
            <translation>%1 / %2 条消息</translation>
        </message>
        <message>
            <source>%1 (kept back: %2)</source>
            <translation>%1（未执行：%2）</translation>
        </message>
        <message>
            <source>What they would have done</source>
            <translation>这些规则会做什么</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) of buyers were looked at.</source>
            <translation>
                <numerusform>共检查了 %n 条买家消息。</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Would be done</source>
            <translation>会执行</translation>
        </message>
        <message>
            <source>Kept back</source>
            <translation>未执行</translation>
        </message>
        <message>
            <source>What each rule would have done</source>
            <translation>每条规则会做什么</translation>
        </message>
        <message>
            <source>%1: %2 messages. %3</source>
            <translation>%1：%2 条消息。%3</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>What would have been done, message by message</source>
            <translation>逐条消息的处理结果</translation>
        </message>
        <message>
            <source>%1. %2. %3</source>
            <translation>%1。%2。%3</translation>
        </message>
        <message numerus="yes">
            <source>%n more row(s) are not shown.</source>
            <translation>
                <numerusform>还有 %n 行未显示。</numerusform>
            </translation>
        </message>
        <message>
            <source>In shadow, beside what people did</source>
            <translation>影子运行与人工处理对比</translation>
        </message>
        <message>
            <source>No rule runs in shadow. Choose a rule, then “Run in shadow”.</source>
            <translation>没有影子运行的规则。请选择一条规则，再点“影子运行”。</translation>
        </message>
        <message>
            <source>Agreement</source>
            <translation>一致率</translation>
        </message>
        <message>
            <source>Same as people</source>
            <translation>与人工一致</translation>
        </message>
        <message>
            <source>Otherwise</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>待定</translation>
        </message>
        <message>
            <source>Agreement of the rules in shadow with people</source>
            <translation>影子规则与人工的一致率</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1: %2, %3 of %4 cases</source>
            <translation>%1：%2，%4 例中 %3 例</translation>
        </message>
        <message>
            <source>Nothing was saved yet.</source>
            <translation>尚未保存过。</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>版本</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Puts version %1 back. %2</source>
            <translation>恢复版本 %1。%2</translation>
        </message>
        <message>
            <source>Version %1, %2, %3</source>
            <translation>版本 %1，%2，%3</translation>
        </message>
        <message>
            <source>Choose a version to see what has changed since.</source>
            <translation>选择一个版本，查看之后的变化。</translation>
        </message>
        <message>
            <source>Version %1 is the same as what is in force.</source>
            <translation>版本 %1 与当前生效的规则相同。</translation>
        </message>
        <message>
            <source>Put version %1 back in force</source>
            <translation>恢复版本 %1</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SampleFlow</name>
        <message numerus="yes">
            <source>The %n conversations of the sample</source>
            <translation>
                <numerusform>样本中的 %n 个会话</numerusform>
            </translation>
        </message>
        <message>
            <source>all stores</source>
            <translation>全部店铺</translation>
        </message>
        <message>
            <source>all persons</source>
            <translation>全部人员</translation>
        </message>
        <message>
            <source>Drawn from what somebody answered from %1 until %2 (%3, %4): as chosen over the figures of response times.</source>
            <translation>抽取范围：%1 至 %2 期间有人回复的会话（%3，%4），与响应时间页面上方的选择一致。</translation>
        </message>
        <message>
            <source>The seed is a whole number: type one, for example 42.</source>
            <translation>随机种子是整数：请输入一个，例如 42。</translation>
        </message>
        <message>
            <source>Save the sample</source>
            <translation>保存样本</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>已保存为 %1。</translation>
        </message>
        <message>
            <source>Not saved: %1</source>
            <translation>未保存：%1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SampleWindow</name>
        <message>
            <source>Random samples</source>
            <translation>随机抽检</translation>
        </message>
        <message>
            <source>How many</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Seed: the same one draws the same conversations</source>
            <translation>随机种子：相同的种子抽到相同的会话</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>随机种子</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>样本</translation>
        </message>
        <message>
            <source>Draw</source>
            <translation>抽取</translation>
        </message>
        <message>
            <source>Save as a table (CSV)…</source>
            <translation>另存为表格 (CSV)…</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>另存为 PDF…</translation>
        </message>
        <message>
            <source>Make a reviewer&apos;s file…</source>
            <translation>生成复核文件…</translation>
        </message>
        <message>
            <source>Score…</source>
            <translation>评分…</translation>
        </message>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>%1 · %2 of %3 · seed %4</source>
            <comment>when drawn, how many, of how many, seed</comment>
            <translation>%1 · 抽取 %2/%3 · 种子 %4</translation>
        </message>
        <message>
            <source>No sample was drawn yet.</source>
            <translation>还没有抽样。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SavedViewFlow</name>
        <message>
            <source>Open a saved view first.</source>
            <translation>请先打开一个保存的视图。</translation>
        </message>
        <message>
            <source>There is no list or search on screen to be saved.</source>
            <translation>当前没有可保存的列表或搜索。</translation>
        </message>
        <message>
            <source>Save this list as a view</source>
            <translation>将此列表保存为视图</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
        <message>
            <source>Save as “%1”</source>
            <translation>保存为“%1”</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已保存：%1</translation>
        </message>
        <message>
            <source>Rename the view</source>
            <translation>重命名视图</translation>
        </message>
        <message>
            <source>Rename to “%1”</source>
            <translation>重命名为“%1”</translation>
        </message>
        <message>
            <source>Renamed: %1</source>
            <translation>已重命名：%1</translation>
        </message>
        <message>
            <source>Delete the view “%1”? Its threads stay.</source>
            <translation>删除视图“%1”？其中的会话会保留。</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>保留</translation>
        </message>
        <message>
            <source>Delete it</source>
            <translation>删除</translation>
        </message>
        <message>
            <source>The view is deleted.</source>
            <translation>视图已删除。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ScoreForm</name>
        <message>
            <source>Score sheet</source>
            <translation>评分表</translation>
        </message>
        <message>
            <source>Comment</source>
            <translation>评语</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Keep the sheet</source>
            <translation>保存评分</translation>
        </message>
        <message>
            <source>does not fit</source>
            <translation>不适用</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SecurityFlow</name>
        <message>
            <source>The new passphrase counts from now on.</source>
            <translation>新密码短语从现在起生效。</translation>
        </message>
        <message>
            <source>Clearing the local copy…</source>
            <translation>正在清除本地副本…</translation>
        </message>
        <message>
            <source>Stopped. What was taken out comes back with the next syncs.</source>
            <translation>已停止。已移除的内容会在之后的同步中恢复。</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) were taken out and are read again now; drafts, notes and the journal stayed.</source>
            <translation>
                <numerusform>已移除 %n 条消息，正在重新读取；草稿、备注和操作记录保持不变。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SecurityPage</name>
        <message>
            <source>Security</source>
            <translation>安全</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>密码短语</translation>
        </message>
        <message>
            <source>The workspace opens with a passphrase.</source>
            <translation>此工作区用密码短语打开。</translation>
        </message>
        <message>
            <source>The workspace opens by itself, with the key store of this computer. A passphrase makes locking possible.</source>
            <translation>此工作区用本机密钥库自动打开。设置密码短语后才能锁定。</translation>
        </message>
        <message>
            <source>Change the passphrase…</source>
            <translation>修改密码短语…</translation>
        </message>
        <message>
            <source>Choose a passphrase…</source>
            <translation>设置密码短语…</translation>
        </message>
        <message>
            <source>Forgotten? Use the recovery code…</source>
            <translation>忘记了？使用恢复码…</translation>
        </message>
        <message>
            <source>Make a new recovery code</source>
            <translation>生成新的恢复码</translation>
        </message>
        <message>
            <source>It opens the workspace when the passphrase is lost. A new one replaces the one before.</source>
            <translation>忘记密码短语时可用它打开工作区。新码生成后旧码失效。</translation>
        </message>
        <message>
            <source>Write this code down now; it is shown only this once:</source>
            <translation>请现在抄下恢复码，只显示这一次：</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>恢复码</translation>
        </message>
        <message>
            <source>It is written down</source>
            <translation>已抄下</translation>
        </message>
        <message>
            <source>The present passphrase</source>
            <translation>当前密码短语</translation>
        </message>
        <message>
            <source>The new one, at least %1 characters</source>
            <translation>新密码短语，至少 %1 个字符</translation>
        </message>
        <message>
            <source>The new one once more</source>
            <translation>再次输入新密码短语</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>The new passphrase, at least %1 characters</source>
            <translation>新密码短语，至少 %1 个字符</translation>
        </message>
        <message>
            <source>Set the new passphrase</source>
            <translation>设置新密码短语</translation>
        </message>
        <message>
            <source>Locking</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从不</translation>
        </message>
        <message numerus="yes">
            <source>After %n minute(s)</source>
            <translation>
                <numerusform>%n 分钟后</numerusform>
            </translation>
        </message>
        <message>
            <source>Lock when nobody has touched the desk</source>
            <translation>无人操作时锁定</translation>
        </message>
        <message>
            <source>Lock together with the screen of this computer</source>
            <translation>随本机屏幕一起锁定</translation>
        </message>
        <message>
            <source>Ctrl+L locks at once. Syncing, clocks and replies on their way go on.</source>
            <translation>Ctrl+L 立即锁定。同步、计时和发送途中的回复照常进行。</translation>
        </message>
        <message>
            <source>Local copy</source>
            <translation>本地副本</translation>
        </message>
        <message>
            <source>Clearing takes messages, orders and loaded files of all connected stores out and reads them from the platforms again. Drafts, notes, tags, replies on their way, the journal and imported history stay.</source>
            <translation>清除会移除所有已连接店铺的消息、订单和已载入的附件，并从平台重新读取。草稿、备注、标签、发送途中的回复、操作记录和导入的历史会保留。</translation>
        </message>
        <message>
            <source>Clear the local copy…</source>
            <translation>清除本地副本…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Type “%1” to clear it</source>
            <translation>输入“%1”以清除</translation>
        </message>
        <message>
            <source>Clear it now</source>
            <translation>立即清除</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a task, done, expected</comment>
            <translation>%1 %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SettingsPanel</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>没有找到</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <translation>查找设置</translation>
        </message>
        <message>
            <source>Topics of the settings</source>
            <translation>设置分类</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SetupFlow</name>
        <message>
            <source>Saved %1</source>
            <comment>time</comment>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>3 How far back</source>
            <translation>3 历史范围</translation>
        </message>
        <message>
            <source>Earlier messages come in as history: they raise no alert and start no deadline. The newest come first; you can work meanwhile.</source>
            <translation>更早的消息作为历史导入：不发告警，不计期限。从最新的开始，期间即可工作。</translation>
        </message>
        <message>
            <source>The last 7 days</source>
            <translation>最近 7 天</translation>
        </message>
        <message>
            <source>The last 30 days</source>
            <translation>最近 30 天</translation>
        </message>
        <message>
            <source>The last 90 days</source>
            <translation>最近 90 天</translation>
        </message>
        <message>
            <source>The last year</source>
            <translation>最近一年</translation>
        </message>
        <message>
            <source>Everything the platform still gives</source>
            <translation>平台还能提供的全部消息</translation>
        </message>
        <message>
            <source>5 What the desk may do at this store</source>
            <translation>5 本系统在此店铺可以做什么</translation>
        </message>
        <message>
            <source>Look for a day whether everything arrives as on the platform&apos;s own page, then allow replies.</source>
            <translation>先观察一天，确认所有消息都与平台页面一致，再允许回复。</translation>
        </message>
        <message>
            <source>People reply; every reply is checked before it goes and can be undone for some seconds.</source>
            <translation>由人回复；每条回复发出前都会检查，并可在几秒内撤回。</translation>
        </message>
        <message>
            <source>4 Time zone and clocks</source>
            <translation>4 时区与时钟</translation>
        </message>
        <message>
            <source>Deadlines are counted by the platform&apos;s own rule, with its source beside every clock, and shown in the store&apos;s and in your own time.</source>
            <translation>期限按平台自己的规则计算，每个时钟旁都注明出处，并同时以店铺时间和您的时间显示。</translation>
        </message>
        <message>
            <source>Time zone of the store: %1. Your own: %2.</source>
            <translation>店铺时区：%1。您的时区：%2。</translation>
        </message>
        <message>
            <source>6 Templates and languages</source>
            <translation>6 模板与语言</translation>
        </message>
        <message>
            <source>A starter pack comes with every workspace. Each template is checked against the rules of the platform whenever it is used.</source>
            <translation>每个工作区都自带一套入门模板。每次使用模板都会按平台规则检查。</translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are here.</source>
            <translation>
                <numerusform>已有 %n 个模板。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are here, in %1.</source>
            <translation>
                <numerusform>已有 %n 个模板，语言：%1。</numerusform>
            </translation>
        </message>
        <message>
            <source>7 Privacy and notices</source>
            <translation>7 隐私与通知</translation>
        </message>
        <message>
            <source>Messages, orders and files are kept encrypted in the folder of this workspace and go nowhere else. Notices outside the window name counts, platform and time, never a buyer.</source>
            <translation>消息、订单和附件加密保存在此工作区的文件夹中，不会传到别处。窗口外的通知只写数量、平台和时间，不写买家。</translation>
        </message>
        <message>
            <source>Silent</source>
            <translation>静默</translation>
        </message>
        <message>
            <source>Number at the tray icon only</source>
            <translation>仅在托盘图标上显示数字</translation>
        </message>
        <message>
            <source>One merged notice a minute at most</source>
            <translation>最多每分钟一条合并通知</translation>
        </message>
        <message>
            <source>The same with a sound</source>
            <translation>同上，并带声音</translation>
        </message>
        <message numerus="yes">
            <source>The window locks itself after %n minute(s) without use; change that in the settings.</source>
            <translation>
                <numerusform>窗口在 %n 分钟无人操作后自动锁定；可在设置中修改。</numerusform>
            </translation>
        </message>
        <message>
            <source>Keeping the credentials…</source>
            <translation>正在保存凭据…</translation>
        </message>
        <message>
            <source>Asking for the sign-in page…</source>
            <translation>正在获取授权页面…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>正在授权…</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Nothing is sent and nothing is marked as read.</source>
            <translation>不会发送任何内容，也不会标记已读。</translation>
        </message>
        <message>
            <source>Nothing could be read</source>
            <translation>什么都没有读到</translation>
        </message>
        <message>
            <source>Right granted</source>
            <translation>已授予权限</translation>
        </message>
        <message>
            <source>Right missing</source>
            <translation>缺少权限</translation>
        </message>
        <message>
            <source>%1. Sign in again and grant it, or ask the platform for it.</source>
            <translation>%1。请重新授权并授予该权限，或向平台申请。</translation>
        </message>
        <message numerus="yes">
            <source>%n right(s) missing</source>
            <translation>
                <numerusform>缺少 %n 项权限</numerusform>
            </translation>
        </message>
        <message>
            <source>Back to %1.</source>
            <translation>回溯到 %1。</translation>
        </message>
        <message>
            <source>Under way…</source>
            <translation>进行中…</translation>
        </message>
        <message>
            <source>Every stage has its tick.</source>
            <translation>所有环节均已通过。</translation>
        </message>
        <message>
            <source>A stage did not pass.</source>
            <translation>有环节未通过。</translation>
        </message>
        <message>
            <source>Choose the store file of a practice store</source>
            <translation>选择练习店铺的店铺文件</translation>
        </message>
        <message>
            <source>Store files (*.json)</source>
            <translation>店铺文件 (*.json)</translation>
        </message>
        <message>
            <source>This file cannot be read.</source>
            <translation>无法读取此文件。</translation>
        </message>
        <message>
            <source>This is no practice store: all its addresses must be this computer.</source>
            <translation>这不是练习店铺：其所有地址都必须指向本机。</translation>
        </message>
        <message>
            <source>Adding the practice store…</source>
            <translation>正在添加练习店铺…</translation>
        </message>
        <message>
            <source>The store is connected.</source>
            <translation>店铺已连接。</translation>
        </message>
        <message>
            <source>As far as the platform goes.</source>
            <translation>平台能提供多远就读取多远。</translation>
        </message>
        <message>
            <source>Estimating…</source>
            <translation>正在估算…</translation>
        </message>
        <message>
            <source>At least %1 messages; how many more cannot be told yet.</source>
            <translation>至少 %1 条消息；还有多少尚无法得知。</translation>
        </message>
        <message numerus="yes">
            <source>About %1 messages, %2 on this computer, %n minute(s).</source>
            <translation>
                <numerusform>约 %1 条消息，占用本机 %2，需 %n 分钟。</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing leaves this computer before you allow it.</source>
            <translation>在您允许之前，任何内容都不会离开这台电脑。</translation>
        </message>
        <message>
            <source>Orders only, buyer messages NOT read</source>
            <translation>仅订单，不读取买家消息</translation>
        </message>
        <message>
            <source>The network of this computer has changed %1.</source>
            <translation>本机网络在 %1 发生过变化。</translation>
        </message>
        <message>
            <source>It begins when the last step is done.</source>
            <translation>完成最后一步后生效。</translation>
        </message>
        <message>
            <source>The store keeps showing only. Settle what is open, or choose so in step 5.</source>
            <translation>店铺保持仅查看。请处理未完成项，或在第 5 步选择仅查看。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ShiftFlow</name>
        <message>
            <source>Removed.</source>
            <translation>已删除。</translation>
        </message>
        <message>
            <source>The shift is kept.</source>
            <translation>班次已保存。</translation>
        </message>
        <message>
            <source>The absence is kept.</source>
            <translation>缺勤已保存。</translation>
        </message>
        <message>
            <source>Your shift ends at %1: hand over what lies open.</source>
            <translation>您的班次将于 %1 结束：请交接未完成的工作。</translation>
        </message>
        <message>
            <source>Hand over</source>
            <translation>交接</translation>
        </message>
        <message numerus="yes">
            <source>%n piece(s) of work went to %1.</source>
            <translation>
                <numerusform>%n 项工作已交给 %1。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ShiftsPage</name>
        <message>
            <source>Shifts and absence</source>
            <translation>班次与缺勤</translation>
        </message>
        <message>
            <source>All stores</source>
            <translation>所有店铺</translation>
        </message>
        <message>
            <source>Who works when, every week, by the clock of a time zone. The status line says who is on duty now; at the end of a shift the open work can be handed over.</source>
            <translation>按时区设置每周排班。状态栏显示当前在班人员；下班时可以交接未完成的工作。</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Time zone</source>
            <translation>时区</translation>
        </message>
        <message>
            <source>Shifts</source>
            <translation>班次</translation>
        </message>
        <message>
            <source>There is no shift yet: add the first one below.</source>
            <translation>还没有班次：请在下方添加。</translation>
        </message>
        <message>
            <source>Remove the shift</source>
            <translation>删除班次</translation>
        </message>
        <message>
            <source>A new shift</source>
            <translation>新增班次</translation>
        </message>
        <message>
            <source>Monday to Friday</source>
            <translation>周一至周五</translation>
        </message>
        <message>
            <source>Every day</source>
            <translation>每天</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To; earlier than the beginning means the next day</source>
            <translation>到（早于开始时间表示次日）</translation>
        </message>
        <message>
            <source>Time zone, for example Asia/Shanghai</source>
            <translation>时区，例如 Asia/Shanghai</translation>
        </message>
        <message>
            <source>Add the shift</source>
            <translation>添加班次</translation>
        </message>
        <message>
            <source>Absence</source>
            <translation>缺勤</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>至</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Remove the absence</source>
            <translation>删除缺勤</translation>
        </message>
        <message>
            <source>First day away</source>
            <translation>缺勤首日</translation>
        </message>
        <message>
            <source>Last day away</source>
            <translation>缺勤末日</translation>
        </message>
        <message>
            <source>Why, if others should know</source>
            <translation>原因（如需让同事知道）</translation>
        </message>
        <message>
            <source>Add the absence</source>
            <translation>添加缺勤</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SignInFlow</name>
        <message>
            <source>Nobody has a password of their own yet: give yourself the first one in the settings, under Roles and passwords.</source>
            <translation>还没有人设置自己的密码：请先在设置的“角色与密码”中为自己设置。</translation>
        </message>
        <message>
            <source>You are signed in a second time: also at %1, since %2. Was that not you? Choose a new password.</source>
            <translation>您的账号已在另一处登录：%1，自 %2 起。如果不是您本人，请修改密码。</translation>
        </message>
        <message>
            <source>Change the password</source>
            <translation>修改密码</translation>
        </message>
        <message>
            <source>Somebody else chose your password: choose one that only you know.</source>
            <translation>您的密码是别人设置的：请改成只有您自己知道的密码。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SignInPage</name>
        <message>
            <source>If the browser did not open, copy this address into it: %1</source>
            <translation>如果浏览器没有打开，请把此地址复制到浏览器：%1</translation>
        </message>
        <message>
            <source>2 What the platform gave your store</source>
            <translation>2 平台发给您店铺的信息</translation>
        </message>
        <message>
            <source>2 Sign in and read for a test</source>
            <translation>2 授权与测试读取</translation>
        </message>
        <message>
            <source>Secrets go to the encrypted store of this workspace at once and are shown nowhere again. Nothing passes through a third party.</source>
            <translation>密钥会立即存入此工作区的加密存储，之后不再显示。任何内容都不经过第三方。</translation>
        </message>
        <message>
            <source>Name of the store in your team</source>
            <translation>团队中使用的店铺名称</translation>
        </message>
        <message>
            <source>Site</source>
            <translation>站点</translation>
        </message>
        <message>
            <source>Time zone of the store</source>
            <translation>店铺时区</translation>
        </message>
        <message>
            <source>Save and go on to sign-in</source>
            <translation>保存并继续授权</translation>
        </message>
        <message>
            <source>Signed in. You can do it again at any time.</source>
            <translation>已授权。您可以随时重新授权。</translation>
        </message>
        <message>
            <source>Open the platform&apos;s sign-in page in your browser, with the main account of the shop. This desk never sees the password.</source>
            <translation>在浏览器中打开平台的授权页面，用店铺的主账号登录。本系统不会看到密码。</translation>
        </message>
        <message>
            <source>Sign in again in the browser</source>
            <translation>在浏览器中重新授权</translation>
        </message>
        <message>
            <source>Sign in with the browser</source>
            <translation>在浏览器中授权</translation>
        </message>
        <message>
            <source>Then paste the address the browser ended on, or the code it shows:</source>
            <translation>然后粘贴浏览器最后停留的地址，或页面显示的代码：</translation>
        </message>
        <message>
            <source>Address or code</source>
            <translation>地址或代码</translation>
        </message>
        <message>
            <source>Address or code from the browser</source>
            <translation>浏览器中的地址或代码</translation>
        </message>
        <message>
            <source>Finish signing in</source>
            <translation>完成授权</translation>
        </message>
        <message>
            <source>%1 (optional)</source>
            <translation>%1（可留空）</translation>
        </message>
        <message>
            <source>Unchanged, unless you type a new one</source>
            <translation>不填则保持不变</translation>
        </message>
        <message>
            <source>2 The mailbox and a test read</source>
            <translation>2 邮箱与试读</translation>
        </message>
        <message>
            <source>Save and read again</source>
            <translation>保存并重新读取</translation>
        </message>
        <message>
            <source>Save and read the mailbox</source>
            <translation>保存并读取邮箱</translation>
        </message>
        <message>
            <source>Save, for orders only</source>
            <translation>保存（仅订单）</translation>
        </message>
        <message>
            <source>Type it again: the kept one is not given to another server</source>
            <translation>请重新输入：已保存的密码不会交给其他服务器</translation>
        </message>
        <message>
            <source>Without a mailbox this store gives orders only: the messages of its buyers are NOT read. Amazon sends them by e-mail alone. Id, secret and token of your own application, or your company&apos;s relay, are needed then; a desktop program that keeps the secret itself is against Amazon&apos;s policy unless your company runs a service beside it.</source>
            <translation>没有邮箱时此店铺仅提供订单：不读取买家消息，亚马逊只通过电子邮件发送。此时需要自有应用的 ID、密钥和令牌，或公司的中继；除非公司另有服务，桌面程序自行保存密钥违反亚马逊政策。</translation>
        </message>
        <message>
            <source>Open the sign-in page of %1 in your browser, with the account of this very mailbox. This desk never sees the password.</source>
            <translation>用此邮箱的账户在浏览器中打开 %1 的登录页面。本程序不会看到密码。</translation>
        </message>
        <message>
            <source>Sign in with %1</source>
            <translation>用 %1 登录</translation>
        </message>
        <message>
            <source>The browser ends on an address of this computer that shows no page. Paste that address, or the code in it:</source>
            <translation>浏览器最后会停在本机的一个地址上，不显示页面。请粘贴该地址或其中的代码：</translation>
        </message>
        <message>
            <source>Save and read for a test</source>
            <translation>保存并试读</translation>
        </message>
        <message>
            <source>Platforms watch where a seller signs in: use the shop&apos;s usual network, and keep two-step verification on.</source>
            <translation>平台会关注卖家从哪里登录：请使用店铺的固定网络，并保持两步验证开启。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SizingWindow</name>
        <message>
            <source>How much desk do you need?</source>
            <translation>需要多大规模的客服台？</translation>
        </message>
        <message>
            <source>Orders a day, all stores together</source>
            <translation>每天订单数（所有店铺）</translation>
        </message>
        <message>
            <source>Buyer messages a day (0: not known)</source>
            <translation>每天买家消息数（0 表示未知）</translation>
        </message>
        <message>
            <source>People who answer</source>
            <translation>客服人数</translation>
        </message>
        <message>
            <source>Rules of thumb: one order in ten brings a message, and one person answers about 80 a day with templates. Your own figures are better.</source>
            <translation>经验值：约十分之一的订单会带来一条消息，一人借助模板每天约答复 80 条。请以自己的数据为准。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>About %1 messages a day, %2 for each person.</source>
            <translation>每天约 %1 条消息，每人 %2 条。</translation>
        </message>
        <message>
            <source>More messages than that many people answer in time: plan for more people.</source>
            <translation>消息量超出现有人手的及时答复能力：请增加人手。</translation>
        </message>
        <message>
            <source>The platforms&apos; own pages would do; the desk saves you from watching all of them.</source>
            <translation>用各平台自己的页面也够用；客服台省去逐一查看。</translation>
        </message>
        <message>
            <source>Begin with templates: they answer most of what is asked again and again.</source>
            <translation>先用模板：可回答大部分重复的问题。</translation>
        </message>
        <message>
            <source>Give every store its hours and targets, so that due times are right.</source>
            <translation>为每个店铺设置服务时间和目标，期限才准确。</translation>
        </message>
        <message>
            <source>Form groups and name who answers for each store.</source>
            <translation>建立分组，并指定各店铺的负责人。</translation>
        </message>
        <message>
            <source>Sort by rules: language, store, kind of question.</source>
            <translation>用规则分流：语言、店铺、问题类型。</translation>
        </message>
        <message>
            <source>Let a lead look at response times once a day.</source>
            <translation>让主管每天查看一次响应时间。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StageBar</name>
        <message>
            <source>Mean time of each stage</source>
            <translation>各环节平均用时</translation>
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
        <message>
            <source>, </source>
            <comment>between two names</comment>
            <translation>、</translation>
        </message>
        <message>
            <source>On duty: %1</source>
            <translation>值班：%1</translation>
        </message>
        <message>
            <source>+%1</source>
            <comment>so many more stores in trouble</comment>
            <translation>另有 %1 家</translation>
        </message>
        <message>
            <source>%1: %2. %3</source>
            <comment>store, what is wrong, what to do</comment>
            <translation>%1：%2。%3</translation>
        </message>
        <message>
            <source>Signed in: %1</source>
            <translation>已登录：%1</translation>
        </message>
        <message>
            <source>Signed in: %1. Press to hand over to somebody else.</source>
            <translation>已登录：%1。点击可切换给其他同事。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StepButton</name>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>current step</source>
            <translation>当前步骤</translation>
        </message>
        <message>
            <source>to come</source>
            <translation>未开始</translation>
        </message>
        <message>
            <source>Step %1: %2, %3</source>
            <comment>number, name, state</comment>
            <translation>第 %1 步：%2，%3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoreCard</name>
        <message>
            <source>practice store</source>
            <translation>练习店铺</translation>
        </message>
        <message>
            <source>What the desk may do at %1</source>
            <translation>本系统在 %1 可以做什么</translation>
        </message>
        <message>
            <source>Tell the platform which messages were read</source>
            <translation>把已读状态告知平台</translation>
        </message>
        <message>
            <source>Tell the platform which messages were read: %1</source>
            <translation>把已读状态告知平台：%1</translation>
        </message>
        <message>
            <source>Test connection</source>
            <translation>测试连接</translation>
        </message>
        <message>
            <source>Sign in…</source>
            <translation>授权…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Remove…</source>
            <translation>移除…</translation>
        </message>
        <message>
            <source>Stop waiting</source>
            <translation>停止等待</translation>
        </message>
        <message>
            <source>to do</source>
            <comment>a step of the diagnosis</comment>
            <translation>待进行</translation>
        </message>
        <message>
            <source>fine</source>
            <comment>a step of the diagnosis</comment>
            <translation>正常</translation>
        </message>
        <message>
            <source>look here</source>
            <comment>a step of the diagnosis</comment>
            <translation>请看这里</translation>
        </message>
        <message>
            <source>1. Open the platform&apos;s page and sign in with the main account. 2. Paste the address the browser ends on, or the code it shows. The store&apos;s history and settings stay.</source>
            <translation>1. 打开平台页面，用主账号登录并授权。2. 粘贴浏览器最后停留的地址，或页面显示的代码。店铺的历史和设置保持不变。</translation>
        </message>
        <message>
            <source>Open the page</source>
            <translation>打开页面</translation>
        </message>
        <message>
            <source>Copy its address</source>
            <translation>复制页面地址</translation>
        </message>
        <message>
            <source>Address or code</source>
            <translation>地址或代码</translation>
        </message>
        <message>
            <source>Address the browser ended on, or the code</source>
            <translation>浏览器最后停留的地址，或代码</translation>
        </message>
        <message>
            <source>Finish signing in</source>
            <translation>完成授权</translation>
        </message>
        <message>
            <source>New name of %1</source>
            <translation>%1 的新名称</translation>
        </message>
        <message>
            <source>Keep this name</source>
            <translation>使用此名称</translation>
        </message>
        <message>
            <source>The desk forgets the sign-in of this store and stops syncing it. This cannot be undone. Type “%1” to remove it.</source>
            <translation>将删除此店铺的授权并停止同步，此操作无法撤销。请输入“%1”以移除店铺。</translation>
        </message>
        <message>
            <source>Type %1 to remove the store</source>
            <translation>输入 %1 以移除店铺</translation>
        </message>
        <message>
            <source>Remove the store</source>
            <translation>移除店铺</translation>
        </message>
        <message>
            <source>Mailbox…</source>
            <translation>邮箱…</translation>
        </message>
        <message>
            <source>Hours and people…</source>
            <translation>时间与人员…</translation>
        </message>
        <message>
            <source>Account health…</source>
            <translation>账户健康…</translation>
        </message>
        <message>
            <source>Outage plan…</source>
            <translation>故障预案…</translation>
        </message>
        <message>
            <source>No automatic replies here: %1 forbids them, or counts them against the account.</source>
            <translation>此处不能自动回复：%1 禁止自动回复，或会因此影响账号。</translation>
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
        <name>inquiry::ui::StoresFlow</name>
        <message>
            <source>This address is not opened from here; copy it into your browser.</source>
            <translation>不从这里打开此地址；请复制到浏览器中打开。</translation>
        </message>
        <message>
            <source>Testing: messages are read from the platform now. Nothing is sent.</source>
            <translation>测试中：正在从平台读取消息，不会发送任何内容。</translation>
        </message>
        <message>
            <source>Testing the connection…</source>
            <translation>正在测试连接…</translation>
        </message>
        <message>
            <source>Signing in…</source>
            <translation>正在授权…</translation>
        </message>
        <message>
            <source>Signed in. History and settings of the store are as before.</source>
            <translation>授权成功。店铺的历史和设置保持不变。</translation>
        </message>
        <message>
            <source>%1 was removed.</source>
            <translation>已移除 %1。</translation>
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
            <source>The platform is making the report on the account; this may take some minutes.</source>
            <translation>平台正在生成账户报告，可能需要几分钟。</translation>
        </message>
        <message>
            <source>The outage plan is kept.</source>
            <translation>故障预案已保存。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::StoresPage</name>
        <message>
            <source>Stores</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Add a store</source>
            <translation>添加店铺</translation>
        </message>
        <message>
            <source>Add a store from a file…</source>
            <translation>从文件添加店铺…</translation>
        </message>
        <message>
            <source>A store is described by a store file (JSON). Its passwords and keys go to the secret store of this computer at once and are kept nowhere else.</source>
            <translation>店铺由店铺文件（JSON）描述。其中的密码和密钥会立即存入本机的密钥库，不保存在别处。</translation>
        </message>
        <message>
            <source>No store is connected yet.</source>
            <translation>还没有连接店铺。</translation>
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
        <name>inquiry::ui::SupportChart</name>
        <message>
            <source>Hours until the first answer, median by month and site</source>
            <translation>首次答复所需小时数，按月份和站点的中位数</translation>
        </message>
        <message>
            <source>%1, %2: %3 h</source>
            <comment>month, site, hours</comment>
            <translation>%1，%2：%3 小时</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportFlow</name>
        <message>
            <source>This category says nothing of the matter and lengthens the wait: choose a more exact one, or say that the platform offers none.</source>
            <translation>此类别没有说明问题，会延长等待：请选择更准确的类别，或注明平台没有更合适的。</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>已发送</translation>
        </message>
        <message>
            <source>Number that the platform gave it; it may come later</source>
            <translation>平台给出的编号；可以稍后填写</translation>
        </message>
        <message>
            <source>Expected answer</source>
            <translation>预计答复</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>In 4 hours</source>
            <translation>4 小时后</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>1 天后</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>3 天后</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>1 周后</translation>
        </message>
        <message>
            <source>We wrote again</source>
            <translation>我们再次去信</translation>
        </message>
        <message>
            <source>The platform wrote</source>
            <translation>平台来信</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>往来内容</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportForm</name>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Site whose support is asked</source>
            <translation>咨询哪个站点的客服</translation>
        </message>
        <message>
            <source>Category, the most exact ones first</source>
            <translation>类别，最准确的在前</translation>
        </message>
        <message>
            <source>More exact ones, which are answered sooner:</source>
            <translation>更准确的类别，答复更快：</translation>
        </message>
        <message>
            <source>The platform offers no better one</source>
            <translation>平台没有更合适的类别</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Notification or ASIN</source>
            <translation>通知编号或 ASIN</translation>
        </message>
        <message>
            <source>Its page on the platform</source>
            <translation>它在平台上的页面</translation>
        </message>
        <message>
            <source>Go to the first one</source>
            <translation>前往第一个</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Number to be called at</source>
            <translation>回电号码</translation>
        </message>
        <message>
            <source>Own order defect rate, in %</source>
            <translation>自己的订单缺陷率（%）</translation>
        </message>
        <message>
            <source>Earlier trouble of the account</source>
            <translation>账户以往的问题</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Save the enquiry</source>
            <translation>保存咨询</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>请选择</translation>
        </message>
        <message>
            <source>As the text tells</source>
            <translation>按正文判断</translation>
        </message>
        <message>
            <source>New enquiry to a platform&apos;s support</source>
            <translation>新建平台客服咨询</translation>
        </message>
        <message>
            <source>Enquiry %1</source>
            <translation>咨询 %1</translation>
        </message>
        <message>
            <source>Enquiry %1 is about this already: add a follow-up there, a second one lengthens the wait.</source>
            <translation>咨询 %1 已涉及此事：请在那里跟进，重复提交会延长等待。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SupportPanel</name>
        <message>
            <source>Without a subject</source>
            <translation>无主题</translation>
        </message>
        <message>
            <source>incomplete: no notification</source>
            <translation>不完整：没有通知</translation>
        </message>
        <message>
            <source>answer is late</source>
            <translation>答复已逾期</translation>
        </message>
        <message>
            <source>%1 (%2, %3)</source>
            <comment>defect rate, store, time</comment>
            <translation>%1（%2，%3）</translation>
        </message>
        <message>
            <source>Own order defect rate: %1</source>
            <translation>自己的订单缺陷率：%1</translation>
        </message>
        <message>
            <source>What was asked of a platform&apos;s own support: when an answer is to be expected, what was said, and how long it took.</source>
            <translation>向平台客服提出的问题：预计何时答复、往来内容、用了多久。</translation>
        </message>
        <message>
            <source>number at the platform %1</source>
            <translation>平台编号 %1</translation>
        </message>
        <message>
            <source>defect rate %1</source>
            <translation>缺陷率 %1</translation>
        </message>
        <message>
            <source>About the notification or ASIN %1</source>
            <translation>涉及通知或 ASIN %1</translation>
        </message>
        <message>
            <source>Answer expected by %1: %2</source>
            <translation>预计答复时间 %1：%2</translation>
        </message>
        <message>
            <source>site %1: %2 h, %3 %4</source>
            <comment>site, hours, source, date</comment>
            <translation>站点 %1：%2 小时，%3 %4</translation>
        </message>
        <message>
            <source>category: %1 h, %2 %3</source>
            <comment>hours, source, date</comment>
            <translation>类别：%1 小时，%2 %3</translation>
        </message>
        <message>
            <source>usual: %1 h, %2</source>
            <comment>hours, source</comment>
            <translation>通常：%1 小时，%2</translation>
        </message>
        <message>
            <source>Reference, no rule of the platform: %1</source>
            <translation>参考值，非平台规定：%1</translation>
        </message>
        <message>
            <source>It was sent…</source>
            <translation>已发送…</translation>
        </message>
        <message>
            <source>The platform wrote…</source>
            <translation>平台来信…</translation>
        </message>
        <message>
            <source>We wrote again…</source>
            <translation>我们再次去信…</translation>
        </message>
        <message>
            <source>Change it…</source>
            <translation>修改…</translation>
        </message>
        <message>
            <source>Expected answer…</source>
            <translation>预计答复…</translation>
        </message>
        <message>
            <source>Close it</source>
            <translation>关闭它</translation>
        </message>
        <message>
            <source>Archive in a folder…</source>
            <translation>归档到文件夹…</translation>
        </message>
        <message>
            <source>Earlier trouble of the account: %1</source>
            <translation>账户以往的问题：%1</translation>
        </message>
        <message>
            <source>What was said since</source>
            <translation>此后的往来</translation>
        </message>
        <message>
            <source>The platform</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>time, person, what happened</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>Enquiries to platform support</source>
            <translation>平台客服咨询</translation>
        </message>
        <message>
            <source>Platform support</source>
            <translation>平台客服</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>enquiries</comment>
            <translation>未结</translation>
        </message>
        <message>
            <source>Closed</source>
            <comment>enquiries</comment>
            <translation>已关闭</translation>
        </message>
        <message>
            <source>New enquiry</source>
            <translation>新建咨询</translation>
        </message>
        <message>
            <source>No enquiry here. Platforms hand none out: note here what was asked of their support, and the desk counts the time.</source>
            <translation>这里没有咨询。平台不提供接口：请在此记录向其客服提出的问题，由系统计时。</translation>
        </message>
        <message>
            <source>Hours until the first answer, median by month and site</source>
            <translation>首次答复所需小时数，按月份和站点的中位数</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::SystemNotices</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TabFlow</name>
        <message>
            <source>Questions</source>
            <translation>咨询</translation>
        </message>
        <message>
            <source>Orders</source>
            <comment>messages about orders: a part of the inbox</comment>
            <translation>订单</translation>
        </message>
        <message>
            <source>Mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>Claims</source>
            <translation>索赔</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Parts of “Needs reply” to see as tabs</source>
            <translation>“需回复”中以标签页显示的部分</translation>
        </message>
        <message>
            <source>Find a kind, a store or a view</source>
            <translation>查找类型、店铺或视图</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TagHintFlow</name>
        <message>
            <source>No tag is suggested for this thread.</source>
            <translation>此会话没有建议的标签。</translation>
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
        <name>inquiry::ui::TaskLine</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>%1 %2 of %3</source>
            <comment>a task, done, expected</comment>
            <translation>%1 %2 / %3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TeamFlow</name>
        <message>
            <source>Not kept: %1</source>
            <translation>未保存：%1</translation>
        </message>
        <message>
            <source>The group “%1” is kept.</source>
            <translation>小组“%1”已保存。</translation>
        </message>
        <message>
            <source>The languages of %1 are kept.</source>
            <translation>已保存%1的语言。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplateFlow</name>
        <message>
            <source>language unknown</source>
            <translation>语言未知</translation>
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
        <message>
            <source>already in the last reply to this buyer</source>
            <translation>上次给这位买家的回复已用过</translation>
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
        <name>inquiry::ui::TemplatesFlow</name>
        <message>
            <source>The template was deleted.</source>
            <translation>模板已删除。</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) were written to %1.</source>
            <translation>
                <numerusform>已将 %n 行写入 %1。</numerusform>
            </translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>已保存。</translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) are new or changed.</source>
            <translation>
                <numerusform>新增或更改了 %n 个模板。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) could not be read; the first is in line %1: %2</source>
            <translation>
                <numerusform>有 %n 行无法读取；第一处在第 %1 行：%2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1:“%2”</translation>
        </message>
        <message>
            <source>%1: “%2”. %3</source>
            <translation>%1:“%2”。%3</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TemplatesPage</name>
        <message>
            <source>There is no template yet. Add the starter pack, or write one.</source>
            <translation>还没有模板。可添加入门模板，或自己写一个。</translation>
        </message>
        <message>
            <source>Choose a template to read or change it.</source>
            <translation>选择一个模板进行查看或修改。</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Title in Chinese</source>
            <translation>中文标题</translation>
        </message>
        <message>
            <source>Scene</source>
            <translation>场景</translation>
        </message>
        <message>
            <source>Short code, typed after //</source>
            <translation>短码，在 // 后输入</translation>
        </message>
        <message>
            <source>Approved by a native speaker</source>
            <translation>已由母语者审核</translation>
        </message>
        <message>
            <source>To be read again by</source>
            <translation>下次复审日期</translation>
        </message>
        <message>
            <source>Day of the next review</source>
            <translation>下次复审的日期</translation>
        </message>
        <message>
            <source>Wording for a language and marketplace</source>
            <translation>某一语言和平台的文案</translation>
        </message>
        <message>
            <source>Remove this wording</source>
            <translation>移除此文案</translation>
        </message>
        <message>
            <source>Language of another wording</source>
            <translation>新文案的语言</translation>
        </message>
        <message>
            <source>Marketplace of another wording</source>
            <translation>新文案的平台</translation>
        </message>
        <message>
            <source>all marketplaces</source>
            <translation>所有平台</translation>
        </message>
        <message>
            <source>Add a wording</source>
            <translation>添加文案</translation>
        </message>
        <message>
            <source>This wording exists already; it is shown now.</source>
            <translation>此文案已存在，现已显示。</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>文案</translation>
        </message>
        <message>
            <source>Insert a variable</source>
            <translation>插入变量</translation>
        </message>
        <message>
            <source>Preview with values</source>
            <translation>代入变量预览</translation>
        </message>
        <message>
            <source>Without a value here: %1</source>
            <translation>此处没有值：%1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Discard changes</source>
            <translation>放弃更改</translation>
        </message>
        <message>
            <source>Delete it now</source>
            <translation>立即删除</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>删除…</translation>
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
            <source>Find a template</source>
            <translation>查找模板</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>新建模板</translation>
        </message>
        <message>
            <source>Import CSV…</source>
            <translation>导入 CSV…</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>导出 CSV…</translation>
        </message>
        <message>
            <source>Add the starter pack</source>
            <translation>添加入门模板</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Import templates</source>
            <translation>导入模板</translation>
        </message>
        <message>
            <source>Export templates</source>
            <translation>导出模板</translation>
        </message>
        <message numerus="yes">
            <source>%n wording(s)</source>
            <translation>
                <numerusform>%n 种文案</numerusform>
            </translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已审核</translation>
        </message>
        <message>
            <source>not approved yet</source>
            <translation>未审核</translation>
        </message>
        <message>
            <source>Name of the buyer</source>
            <translation>买家姓名</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>订单号</translation>
        </message>
        <message>
            <source>Day of the order</source>
            <translation>下单日期</translation>
        </message>
        <message>
            <source>Amount of the order</source>
            <translation>订单金额</translation>
        </message>
        <message>
            <source>Title of the first item</source>
            <translation>首件商品名称</translation>
        </message>
        <message>
            <source>Article number of the first item</source>
            <translation>首件商品货号</translation>
        </message>
        <message>
            <source>Pieces of the first item</source>
            <translation>首件商品数量</translation>
        </message>
        <message>
            <source>Tracking number</source>
            <translation>物流单号</translation>
        </message>
        <message>
            <source>Carrier</source>
            <translation>承运商</translation>
        </message>
        <message>
            <source>Tracking page</source>
            <translation>物流跟踪页面</translation>
        </message>
        <message>
            <source>Day the parcel was handed over</source>
            <translation>包裹交运日期</translation>
        </message>
        <message>
            <source>Expected day of delivery</source>
            <translation>预计送达日期</translation>
        </message>
        <message>
            <source>Name of the store</source>
            <translation>店铺名称</translation>
        </message>
        <message>
            <source>Who replies</source>
            <translation>回复人</translation>
        </message>
        <message>
            <source>Today&apos;s date</source>
            <translation>今天的日期</translation>
        </message>
        <message>
            <source>Only from</source>
            <translation>仅自</translation>
        </message>
        <message>
            <source>Only until</source>
            <translation>仅至</translation>
        </message>
        <message>
            <source>One more for another season</source>
            <translation>再加一份用于其他时段</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadFlow</name>
        <message>
            <source>Copied: %1</source>
            <translation>已复制：%1</translation>
        </message>
        <message>
            <source>The draft could not be kept: %1</source>
            <translation>草稿未能保存：%1</translation>
        </message>
        <message>
            <source>The platform names no page for this thread.</source>
            <translation>平台没有此会话的页面。</translation>
        </message>
        <message>
            <source>Nothing is unanswered in this thread.</source>
            <translation>此会话没有未回复的消息。</translation>
        </message>
        <message>
            <source>The unfinished note could not be kept: %1</source>
            <translation>未写完的备注无法保存：%1</translation>
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
        <message>
            <source>Suggested tags: %1. Shift+A takes them.</source>
            <translation>建议的标签：%1。按 Shift+A 采用。</translation>
        </message>
        <message>
            <source>%1, unsure</source>
            <comment>language of a thread</comment>
            <translation>%1（不确定）</translation>
        </message>
        <message>
            <source>Show the proof of the due time</source>
            <translation>查看截止时间的依据</translation>
        </message>
        <message>
            <source>Suggested tag: click or Shift+A takes it</source>
            <translation>建议的标签：点击或按 Shift+A 采用</translation>
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
        <message>
            <source>sounds angry</source>
            <translation>语气愤怒</translation>
        </message>
        <message>
            <source>translated</source>
            <translation>已翻译</translation>
        </message>
        <message>
            <source>only an automatic reply so far</source>
            <translation>目前只有自动回复</translation>
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
        <message>
            <source>Oldest first</source>
            <comment>how the list is sorted</comment>
            <translation>最早在前</translation>
        </message>
        <message>
            <source>By column</source>
            <comment>how the list is sorted</comment>
            <translation>按列</translation>
        </message>
        <message>
            <source>List on top or beside</source>
            <translation>列表在上方或旁边</translation>
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
        <message>
            <source>%1 of %2</source>
            <comment>hit number, hits</comment>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>no hits</source>
            <translation>没有匹配</translation>
        </message>
        <message>
            <source> · older messages are not loaded</source>
            <translation> · 更早的消息未载入</translation>
        </message>
        <message>
            <source>Translation on or off</source>
            <translation>打开或关闭翻译</translation>
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
            <source>Due %1. A click on the time shows its proof.</source>
            <translation>截止 %1。点击时间可查看依据。</translation>
        </message>
        <message>
            <source>Only an automatic reply so far: the buyer waits for a person.</source>
            <translation>目前只有自动回复：买家仍在等待人工回复。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadTable</name>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>渠道</translation>
        </message>
        <message>
            <source>Buyer</source>
            <translation>买家</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>订单</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Age</source>
            <translation>等待时长</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Marks</source>
            <translation>标记</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>watched</source>
            <translation>已关注</translation>
        </message>
        <message>
            <source>urgent</source>
            <translation>紧急</translation>
        </message>
        <message>
            <source>with files</source>
            <translation>有附件</translation>
        </message>
        <message>
            <source>with a draft</source>
            <translation>有草稿</translation>
        </message>
        <message>
            <source>snoozed</source>
            <translation>稍后处理</translation>
        </message>
        <message>
            <source>sending failed</source>
            <translation>发送失败</translation>
        </message>
        <message>
            <source>case</source>
            <translation>案件</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>未分配</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>column and value</comment>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>%1, sorted, rising</source>
            <translation>%1，升序</translation>
        </message>
        <message>
            <source>%1, sorted, falling</source>
            <translation>%1，降序</translation>
        </message>
        <message>
            <source>angry</source>
            <translation>愤怒</translation>
        </message>
        <message>
            <source>only an automatic reply so far</source>
            <translation>目前只有自动回复</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::ThreadTableView</name>
        <message>
            <source>Reset columns</source>
            <translation>恢复默认列</translation>
        </message>
        <message>
            <source>Thread list</source>
            <translation>会话列表</translation>
        </message>
        <message>
            <source>Columns: click sorts, right click chooses</source>
            <translation>列：点击排序，右键选择</translation>
        </message>
        <message>
            <source>Click sorts by this column, right click chooses columns</source>
            <translation>点击按此列排序，右键选择列</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketFlow</name>
        <message>
            <source>About: %1</source>
            <translation>关于：%1</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Ticket %1 was made.</source>
            <translation>工单 %1 已创建。</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Description of ticket %1</source>
            <translation>工单 %1 的描述</translation>
        </message>
        <message>
            <source>Take above: to whom?</source>
            <translation>升级给谁？</translation>
        </message>
        <message>
            <source>Hand on to</source>
            <translation>转交给</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>输入姓名</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>Why is it taken above?</source>
            <translation>为何升级？</translation>
        </message>
        <message>
            <source>A word for who gets it</source>
            <translation>给接手人的话</translation>
        </message>
        <message>
            <source>Type, then Enter</source>
            <translation>输入后按 Enter</translation>
        </message>
        <message>
            <source>Without a word</source>
            <translation>不留言</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>选择</translation>
        </message>
        <message>
            <source>In 4 hours</source>
            <translation>4 小时内</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>1 天内</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>3 天内</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>1 周内</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>What has to be done</source>
            <translation>需要做什么</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketForm</name>
        <message>
            <source>New ticket</source>
            <translation>新建工单</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>标题</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>描述</translation>
        </message>
        <message>
            <source>Deadline</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Who does it</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Make the ticket</source>
            <translation>创建工单</translation>
        </message>
        <message>
            <source>Without a checklist</source>
            <translation>无清单</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>In 4 hours</source>
            <translation>4 小时内</translation>
        </message>
        <message>
            <source>In a day</source>
            <translation>1 天内</translation>
        </message>
        <message>
            <source>In 3 days</source>
            <translation>3 天内</translation>
        </message>
        <message>
            <source>In a week</source>
            <translation>1 周内</translation>
        </message>
        <message>
            <source>Nobody yet</source>
            <translation>暂无</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketModel</name>
        <message>
            <source>Ticket %1</source>
            <translation>工单 %1</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TicketPanel</name>
        <message>
            <source>made it</source>
            <translation>创建</translation>
        </message>
        <message>
            <source>changed its state</source>
            <translation>更改了状态</translation>
        </message>
        <message>
            <source>handed it on</source>
            <translation>转交</translation>
        </message>
        <message>
            <source>took it above</source>
            <translation>升级</translation>
        </message>
        <message>
            <source>changed it</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>ticked an item</source>
            <translation>勾选一项</translation>
        </message>
        <message>
            <source>took a tick back</source>
            <translation>取消勾选</translation>
        </message>
        <message>
            <source>linked something to it</source>
            <translation>添加关联</translation>
        </message>
        <message>
            <source>took a link off</source>
            <translation>移除关联</translation>
        </message>
        <message>
            <source>added an item</source>
            <translation>添加一项</translation>
        </message>
        <message>
            <source>Choose a ticket, or make one from any message: its number, order and case come along.</source>
            <translation>选择一个工单，或从任意消息新建：编号、订单和案件会自动关联。</translation>
        </message>
        <message>
            <source>nobody works on it</source>
            <translation>无人负责</translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>期限 %1</translation>
        </message>
        <message>
            <source>made %1 by %2</source>
            <translation>%1 由 %2 创建</translation>
        </message>
        <message>
            <source>solved %1</source>
            <translation>%1 解决</translation>
        </message>
        <message>
            <source>Hand on…</source>
            <translation>转交…</translation>
        </message>
        <message>
            <source>Take above…</source>
            <translation>升级…</translation>
        </message>
        <message>
            <source>Deadline…</source>
            <translation>期限…</translation>
        </message>
        <message>
            <source>Title…</source>
            <translation>标题…</translation>
        </message>
        <message>
            <source>Description…</source>
            <translation>描述…</translation>
        </message>
        <message>
            <source>How it is done</source>
            <translation>处理方法</translation>
        </message>
        <message>
            <source>Checklist: all of it before it counts as solved</source>
            <translation>清单：全部完成才算解决</translation>
        </message>
        <message>
            <source>Checklist</source>
            <translation>清单</translation>
        </message>
        <message>
            <source>Add an item…</source>
            <translation>添加一项…</translation>
        </message>
        <message>
            <source>What it is about</source>
            <translation>关联内容</translation>
        </message>
        <message>
            <source>Order %1</source>
            <translation>订单 %1</translation>
        </message>
        <message>
            <source>Parcel: %1</source>
            <translation>包裹：%1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>%1 · %2 %3</source>
            <comment>time, person, what happened</comment>
            <translation>%1 · %2 %3</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>工单</translation>
        </message>
        <message>
            <source>Open</source>
            <comment>tickets</comment>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Mine</source>
            <comment>tickets</comment>
            <translation>我的</translation>
        </message>
        <message>
            <source>Solved</source>
            <comment>tickets</comment>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Number, words, order</source>
            <translation>编号、关键词、订单</translation>
        </message>
        <message>
            <source>Find a ticket</source>
            <translation>查找工单</translation>
        </message>
        <message>
            <source>New ticket</source>
            <translation>新建工单</translation>
        </message>
        <message>
            <source>No ticket here. Make one from a message with the command “New ticket”.</source>
            <translation>这里没有工单。可用“新建工单”命令从消息创建。</translation>
        </message>
        <message>
            <source>Appeals</source>
            <translation>申诉</translation>
        </message>
        <message>
            <source>Platform support</source>
            <translation>平台客服</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TimeChart</name>
        <message>
            <source>%.1f h</source>
            <comment>printf format of hours at an axis: keep %.1f</comment>
            <translation>%.1f 时</translation>
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
        <message>
            <source>Alerts: none open</source>
            <translation>没有未确认的告警</translation>
        </message>
        <message numerus="yes">
            <source>Alerts: %n open</source>
            <translation>
                <numerusform>%n 条未确认的告警</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationBar</name>
        <message>
            <source>Translating…</source>
            <translation>正在翻译…</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>重试</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>打开设置</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationBox</name>
        <message>
            <source>You wrote: %1</source>
            <translation>您写的是：%1</translation>
        </message>
        <message>
            <source>Reads back as: %1</source>
            <translation>回译：%1</translation>
        </message>
        <message>
            <source>Translating…</source>
            <translation>正在翻译…</translation>
        </message>
        <message>
            <source>Confirm</source>
            <translation>确认</translation>
        </message>
        <message>
            <source>I have read it: from now on it is my text.</source>
            <translation>我已读过：从现在起这是我的文字。</translation>
        </message>
        <message>
            <source>Back to my text</source>
            <translation>还原我写的内容</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>停止</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationFlow</name>
        <message>
            <source>Nothing to translate: this thread is in your language already.</source>
            <translation>无需翻译：这个会话本来就是您的语言。</translation>
        </message>
        <message>
            <source>The text has changed meanwhile: press F9 again to translate it.</source>
            <translation>文字在此期间改过了：请再按 F9 翻译。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationPage</name>
        <message>
            <source>Glossary</source>
            <translation>术语表</translation>
        </message>
        <message>
            <source>These words are always translated the same way. The same word on both sides stays as it is, a brand for instance.</source>
            <translation>这些词始终按同样的方式翻译。两边写同一个词表示保持原样，例如品牌名。</translation>
        </message>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>Into</source>
            <translation>译成</translation>
        </message>
        <message>
            <source>Word</source>
            <translation>词语</translation>
        </message>
        <message>
            <source>Translation</source>
            <translation>翻译</translation>
        </message>
        <message>
            <source>%1 into %2: %3 becomes %4</source>
            <comment>two languages, a word, its translation</comment>
            <translation>%1译成%2：%3 译为 %4</translation>
        </message>
        <message>
            <source>The glossary is empty: add a word below, or import a file.</source>
            <translation>术语表还是空的：请在下面添加词语，或导入文件。</translation>
        </message>
        <message>
            <source>Remove this word</source>
            <translation>删除这个词</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message>
            <source>A CSV file with the columns from, to, source, target</source>
            <translation>含 from、to、source、target 四列的 CSV 文件</translation>
        </message>
        <message>
            <source>Import a glossary</source>
            <translation>导入术语表</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>表格 (*.csv)</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>导出…</translation>
        </message>
        <message>
            <source>Export the glossary</source>
            <translation>导出术语表</translation>
        </message>
        <message>
            <source>Translated from</source>
            <translation>原文语言</translation>
        </message>
        <message>
            <source>Translated into</source>
            <translation>译文语言</translation>
        </message>
        <message>
            <source>Its translation</source>
            <translation>译法</translation>
        </message>
        <message>
            <source>Add this word</source>
            <translation>添加这个词</translation>
        </message>
        <message>
            <source>F9 shows what the buyer wrote in your language, beneath the original, and puts your reply into the buyer&apos;s language. Every translation is kept, so that a text is sent to the service once.</source>
            <translation>按 F9 会在原文下方用您的语言显示买家的内容，并把您的回复译成买家的语言。每条译文都会保存，同一段文本只发送给翻译服务一次。</translation>
        </message>
        <message>
            <source>Language of the team</source>
            <translation>团队的语言</translation>
        </message>
        <message>
            <source>%1 (not installed)</source>
            <comment>a program</comment>
            <translation>%1（未安装）</translation>
        </message>
        <message>
            <source>Who translates</source>
            <translation>翻译服务</translation>
        </message>
        <message>
            <source>Before a text leaves, names, e-mail addresses, telephone and card numbers, order and tracking numbers, amounts and dates are taken out of it and put back afterwards. The service sees the rest of the words: postal addresses or other things a buyer describes are among them.</source>
            <translation>文本发出前，姓名、邮箱、电话和卡号、订单号和运单号、金额和日期都会被取出，译好后再放回。其余文字翻译服务都能看到，包括买家写的收货地址等内容。</translation>
        </message>
        <message>
            <source>Address of the server (https)</source>
            <translation>服务器地址（https）</translation>
        </message>
        <message>
            <source>The address lies in our own network, and that is meant</source>
            <translation>地址在本公司内网，属有意设置</translation>
        </message>
        <message>
            <source>Name of the model</source>
            <translation>模型名称</translation>
        </message>
        <message>
            <source>Region of the resource (empty for a global one)</source>
            <translation>资源所在区域（全局资源留空）</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>密钥</translation>
        </message>
        <message>
            <source>kept; type to replace it</source>
            <translation>已保存；输入新值可替换</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Keep and test</source>
            <translation>保存并测试</translation>
        </message>
        <message>
            <source>Translated by themselves</source>
            <translation>自动翻译</translation>
        </message>
        <message>
            <source>Threads of these stores are translated as they are opened. F9 still switches each one on or off.</source>
            <translation>打开这些店铺的会话时会自动翻译。每个会话仍可按 F9 开关。</translation>
        </message>
        <message>
            <source>Translate threads of %1 as they are opened</source>
            <translation>打开 %1 的会话时自动翻译</translation>
        </message>
        <message>
            <source>No store is connected yet.</source>
            <translation>还没有连接店铺。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TranslationSetupFlow</name>
        <message>
            <source>The word is in the glossary.</source>
            <translation>词语已加入术语表。</translation>
        </message>
        <message>
            <source>The word is out of the glossary.</source>
            <translation>词语已从术语表删除。</translation>
        </message>
        <message>
            <source>Kept. The journal names the change.</source>
            <translation>已保存，日志中有记录。</translation>
        </message>
        <message>
            <source>Asking the service…</source>
            <translation>正在询问翻译服务…</translation>
        </message>
        <message>
            <source>It works: “%1” became “%2” in %3 ms.</source>
            <translation>可以使用：“%1”译成“%2”，用时 %3 毫秒。</translation>
        </message>
        <message numerus="yes">
            <source>%n word(s) taken.</source>
            <translation>
                <numerusform>导入了 %n 个词。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) left out; the first is line %1: %2</source>
            <translation>
                <numerusform>%n 行未导入，第一处是第 %1 行：%2</numerusform>
            </translation>
        </message>
        <message>
            <source>The glossary is in the file.</source>
            <translation>术语表已写入文件。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TrayFlow</name>
        <message numerus="yes">
            <source>%n due within 1 h</source>
            <translation>
                <numerusform>%n 个 1 小时内到期</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n overdue</source>
            <translation>
                <numerusform>%n 个已逾期</numerusform>
            </translation>
        </message>
        <message>
            <source>, </source>
            <comment>between two counts</comment>
            <translation>，</translation>
        </message>
        <message>
            <source>%1 – oldest %2 %3</source>
            <comment>counts, platform and site, time</comment>
            <translation>%1 – 最久 %2 %3</translation>
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
            <source>The buyer got a reply another way</source>
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
            <source>Mark two or more threads with X first.</source>
            <translation>请先用 X 勾选两个或更多会话。</translation>
        </message>
        <message>
            <source>Click the message at which the new thread begins, then press Shift+M.</source>
            <translation>请先点击新会话开始的那条消息，再按 Shift+M。</translation>
        </message>
        <message>
            <source>The last action on many threads is still under way.</source>
            <translation>上一次批量操作仍在进行。</translation>
        </message>
        <message numerus="yes">
            <source>Changing %n thread(s)…</source>
            <translation>
                <numerusform>正在修改 %n 个会话…</numerusform>
            </translation>
        </message>
        <message>
            <source>Stopped: %1 of %2 threads were changed, the others are as they were.</source>
            <translation>已停止：%2 个会话中已修改 %1 个，其余保持不变。</translation>
        </message>
        <message>
            <source>Choose a reason</source>
            <translation>选择原因</translation>
        </message>
        <message>
            <source>Ask once and keep the reason until I quit</source>
            <translation>只问一次，退出前沿用所选原因</translation>
        </message>
        <message>
            <source>The reason is asked for again.</source>
            <translation>之后会重新询问原因。</translation>
        </message>
        <message>
            <source>Type a name</source>
            <translation>输入姓名</translation>
        </message>
        <message>
            <source>These are too many threads to be one conversation.</source>
            <translation>会话太多，不可能是同一个会话。</translation>
        </message>
        <message>
            <source>Choose one thread: the platform asks thread by thread.</source>
            <translation>请只选一个会话：平台需要逐个标记。</translation>
        </message>
        <message>
            <source>The platform has no page to say that this thread needs no reply.</source>
            <translation>平台没有可标记此会话无需回复的页面。</translation>
        </message>
        <message>
            <source>The browser could not be opened.</source>
            <translation>无法打开浏览器。</translation>
        </message>
        <message>
            <source>Closed without a reply: the platform goes on counting. %1 takes it back.</source>
            <comment>key</comment>
            <translation>未回复就已关闭：平台仍在计时。按 %1 撤销。</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::TwinWindow</name>
        <message>
            <source>Contact response time: answered late or not at all</source>
            <translation>联系响应时间：超时或未答复</translation>
        </message>
        <message>
            <source>Chat response rate</source>
            <translation>聊聊回复率</translation>
        </message>
        <message>
            <source>Response time of questions</source>
            <translation>提问响应时间</translation>
        </message>
        <message>
            <source>Average answer time</source>
            <translation>平均答复时间</translation>
        </message>
        <message>
            <source>Marked “no reply needed” here; whether the platform knows is not certain</source>
            <translation>在此标记为“无需回复”；平台是否知晓不能确定</translation>
        </message>
        <message>
            <source>Closed here without an answer: for the platform it is unanswered</source>
            <translation>在此未答复即关闭：平台视为未答复</translation>
        </message>
        <message>
            <source>Within 15 minutes of the bar: the clocks of the two may differ</source>
            <translation>距时限不到 15 分钟：双方时钟可能有差异</translation>
        </message>
        <message>
            <source>An automatic answer came in time, a person&apos;s too late: the platform counts the person&apos;s</source>
            <translation>自动回复及时而人工答复超时：平台以人工答复为准</translation>
        </message>
        <message>
            <source>Answered on the platform&apos;s own page</source>
            <translation>在平台后台答复</translation>
        </message>
        <message>
            <source>Still within its time: not counted yet</source>
            <translation>仍在时限内：尚未计入</translation>
        </message>
        <message>
            <source>Came with an import: its times are those of the file</source>
            <translation>来自导入：时间以文件为准</translation>
        </message>
        <message>
            <source>Messages of this time may be missing here</source>
            <translation>这段时间的消息在此可能缺失</translation>
        </message>
        <message>
            <source>The platform counts it as late</source>
            <translation>平台计为超时</translation>
        </message>
        <message>
            <source>The platform counts it as in time</source>
            <translation>平台计为及时</translation>
        </message>
        <message>
            <source>The platform does not list it</source>
            <translation>平台清单中没有</translation>
        </message>
        <message>
            <source>not counted</source>
            <translation>不计入</translation>
        </message>
        <message>
            <source>late</source>
            <translation>超时</translation>
        </message>
        <message>
            <source>in time</source>
            <translation>及时</translation>
        </message>
        <message>
            <source>The platform&apos;s own figure</source>
            <translation>平台官方指标</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>店铺</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Time span</source>
            <translation>时间范围</translation>
        </message>
        <message>
            <source>Where the two may differ</source>
            <translation>两者可能不一致之处</translation>
        </message>
        <message>
            <source>shown on</source>
            <comment>the platform shows a figure on a day</comment>
            <translation>显示于</translation>
        </message>
        <message>
            <source>Day the platform showed it</source>
            <translation>平台显示的日期</translation>
        </message>
        <message>
            <source>The platform&apos;s figure</source>
            <translation>平台指标</translation>
        </message>
        <message>
            <source>Keep the platform&apos;s figure</source>
            <translation>保存平台指标</translation>
        </message>
        <message>
            <source>From a file…</source>
            <translation>从文件导入…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>This platform is not known to publish a figure about how quickly a shop answers.</source>
            <translation>未发现该平台公布店铺答复速度的指标。</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>The platform says, in minutes</source>
            <translation>平台显示（分钟）</translation>
        </message>
        <message>
            <source>The platform says, in percent</source>
            <translation>平台显示（百分比）</translation>
        </message>
        <message>
            <source>%1 min</source>
            <comment>minutes</comment>
            <translation>%1 分钟</translation>
        </message>
        <message>
            <source>From the log: %1 (%2).</source>
            <comment>figure, so many of so many</comment>
            <translation>按记录计算：%1（%2）。</translation>
        </message>
        <message>
            <source>The log holds nothing this figure counts.</source>
            <translation>记录中没有该指标计入的内容。</translation>
        </message>
        <message>
            <source>The platform, on %1: %2.</source>
            <comment>date, figure</comment>
            <translation>平台（%1）：%2。</translation>
        </message>
        <message>
            <source>Nobody has entered the platform&apos;s figure for this span yet.</source>
            <translation>尚未录入该周期的平台指标。</translation>
        </message>
        <message>
            <source>Difference: %1.</source>
            <translation>相差：%1。</translation>
        </message>
        <message numerus="yes">
            <source>The bar is missed: %n answers in time bring it back.</source>
            <translation>
                <numerusform>已低于门槛：再有 %n 个及时答复即可恢复。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more late answers until the bar is missed.</source>
            <translation>
                <numerusform>再有 %n 个超时答复就会低于门槛。</numerusform>
            </translation>
        </message>
        <message>
            <source>Rule: %1 (%2)</source>
            <comment>source, date</comment>
            <translation>规则：%1（%2）</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>消息</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>答复</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>此处</translation>
        </message>
        <message>
            <source>There</source>
            <translation>平台</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>not known here</source>
            <translation>此处没有记录</translation>
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
            <source>Undone. The text is a draft again.</source>
            <translation>已撤回，文字恢复为草稿。</translation>
        </message>
        <message>
            <source>Undone.</source>
            <translation>已撤销。</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可以撤销的操作。</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>已撤销：%1</translation>
        </message>
        <message numerus="yes">
            <source>%n buyer(s)</source>
            <translation>
                <numerusform>%n 位买家</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reply(s) undone. The texts are drafts again.</source>
            <translation>
                <numerusform>已撤回 %n 条回复，文字恢复为草稿。</numerusform>
            </translation>
        </message>
        <message>
            <source>The others had left already.</source>
            <translation>其余已经发出。</translation>
        </message>
        <message>
            <source>Its reply was not sent: the draft is kept.</source>
            <translation>回复尚未发送：草稿已保留。</translation>
        </message>
        <message>
            <source>Open the draft</source>
            <translation>打开草稿</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::VerdictWindow</name>
        <message>
            <source>Verify a package</source>
            <translation>验证证据包</translation>
        </message>
        <message>
            <source>What was altered</source>
            <translation>被改动的内容</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::WaitsWindow</name>
        <message>
            <source>Open the conversation</source>
            <translation>打开会话</translation>
        </message>
        <message>
            <source>Save as a table (CSV)…</source>
            <translation>保存为表格（CSV）…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Looking them up…</source>
            <translation>正在查找…</translation>
        </message>
        <message numerus="yes">
            <source>%n waiting periods, the longest late first</source>
            <translation>
                <numerusform>共 %n 个等待时段，超时最久的在前</numerusform>
            </translation>
        </message>
        <message>
            <source>There is none.</source>
            <translation>没有相关记录。</translation>
        </message>
        <message>
            <source>%1 of %2 waiting periods, the longest late first</source>
            <comment>shown, of all</comment>
            <translation>%2 个等待时段中的 %1 个，超时最久的在前</translation>
        </message>
    </context>
    <context>
        <name>inquiry::ui::WritingPage</name>
        <message>
            <source>Writing and sending</source>
            <translation>撰写与发送</translation>
        </message>
        <message>
            <source> s</source>
            <comment>seconds</comment>
            <translation> 秒</translation>
        </message>
        <message>
            <source>A reply can be undone for</source>
            <translation>回复可撤回的时间</translation>
        </message>
        <message>
            <source>0 to 30 seconds. The reply leaves 3 seconds later than shown, so that the last moment counts, too.</source>
            <translation>0 到 30 秒。实际发出比显示的晚 3 秒，确保最后一刻的撤回也有效。</translation>
        </message>
        <message>
            <source>Ctrl+Enter sends, Enter starts a new line</source>
            <translation>Ctrl+Enter 发送，Enter 换行</translation>
        </message>
        <message>
            <source>Enter sends, Shift+Enter starts a new line</source>
            <translation>Enter 发送，Shift+Enter 换行</translation>
        </message>
        <message>
            <source>Key that sends</source>
            <translation>发送键</translation>
        </message>
        <message>
            <source>Enter never sends while an input method is composing.</source>
            <translation>输入法正在组字时，Enter 绝不会发送。</translation>
        </message>
        <message>
            <source>Stay with the thread</source>
            <translation>停留在当前会话</translation>
        </message>
        <message>
            <source>Mark the thread as done and go to the next</source>
            <translation>标记为完成并转到下一条</translation>
        </message>
        <message>
            <source>After sending</source>
            <translation>发送后</translation>
        </message>
        <message>
            <source>Applies to the key that sends. Ctrl+Shift+Enter always sends, marks as done and goes on.</source>
            <translation>适用于发送键。Ctrl+Shift+Enter 始终会发送、标记完成并转到下一条。</translation>
        </message>
    </context>
</TS>
